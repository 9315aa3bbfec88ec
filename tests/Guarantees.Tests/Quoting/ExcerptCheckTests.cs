using System.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quoting;
using Guarantees.Core.Rendering;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class ExcerptCheckTests : IDisposable
{
    // Ann Lee said that the city could repair the bridge if the state pays.
    // A clerk said the mayor will not raise taxes. The bridge is closed.
    // Comments
    private readonly SmallKnowledgeBase _files = new();

    [Theory]
    [InlineData("the city could repair the bridge if the state pays", "verbatim", true)]
    [InlineData("“The city could repair the bridge, if the state pays.”", "verbatim", true)]
    [InlineData("THE CITY  could repair the bridge—if the state pays", "verbatim", true)]
    [InlineData("[T]he city could repair the bridge if the state pays", "verbatim", true)]
    [InlineData("… the city could repair the bridge if the state pays ...", "verbatim", true)]
    [InlineData("the city could repair the bridge", "verbatim", false)]
    [InlineData("the city could repair … if the state pays", "partial", true)]
    [InlineData("the city could repair [. . .] if the state pays", "partial", true)]
    [InlineData("the city could repair … the bridge", "partial", false)]
    [InlineData("the city could repair if the state pays", "partial", false)]
    [InlineData("the city will repair the bridge if the state pays", "altered", false)]
    [InlineData("the city could the bridge if a state pays", "altered", false)]
    [InlineData("the city could … could repair", "altered", false)]
    [InlineData("the city could repair walls today", "altered", false)]
    [InlineData("the city could build walls today", "not-found", false)]
    [InlineData("Ann Lee said that the city could repair the bridge if the state pays one two three four five six seven", "altered", false)]
    [InlineData("Ann Lee said that the city could repair the bridge if the state pays one two three four five six seven eight", "not-found", false)]
    [InlineData("…", "not-found", false)]
    [InlineData("[it] could repair the bridge if the state pays", "altered", false)]
    [InlineData("if the state pays … the city could repair the bridge", "altered", false)]
    [InlineData("the city could repair the bridge … the mayor will not raise taxes", "altered", false)]
    [InlineData("nobody will ever pay for any repair of it", "not-found", false)]
    public void The_verdict_follows_the_words(string text, string verdict, bool faithful)
    {
        var answer = Of(text);
        (answer.Verdict.Word(), answer.IsFaithful).Should().Be((verdict, faithful));
    }

    [Theory]
    [InlineData("the city could repair the bridge", "if \"if the state pays\"")]
    [InlineData("the city … repair the bridge if the state pays", "hedge \"could\"")]
    [InlineData("the mayor will … raise taxes", "negation \"not\"")]
    [InlineData("the mayor will raise taxes", "negation \"not\"")]
    [InlineData("the mayor will now raise taxes", "negation \"not\"")]
    [InlineData("The bridge is closed", "")]
    public void Words_given_alone_are_held_to_the_claims_own_conditions_hedges_and_negations(string text, string held) =>
        string.Join("; ", Of(text).HeldAgainst.Select(ExcerptPhrases.LeftOut)).Should().Be(held);

    [Fact]
    public void Who_and_through_whom_are_told_of_words_given_alone_and_not_held_against_them()
    {
        var answer = Of("will not raise taxes");
        answer.IsFaithful.Should().BeTrue();
        answer.Claims.Single().LeftOut.Select(ExcerptPhrases.LeftOut).Should().Equal(
            "who: the mayor", "relayed by a clerk (one unnamed person)", "the report's words, not a direct quotation");
    }

    [Theory]
    [InlineData("the city shall repair the bridge if the state pays", "the report has \"could\" where the excerpt has \"shall\"")]
    [InlineData("the city could repair the bridge if the state pays up", "the report does not have \"up\" here")]
    [InlineData("the city could the bridge if the state pays", "the report has \"repair\", which the excerpt leaves out without a mark")]
    [InlineData("the city might fix the bridge if a state pays", "the report has \"could repair\" where the excerpt has \"might fix\"; the report has \"the\" where the excerpt has \"a\"")]
    [InlineData("the town could … if the state pays", "the report has \"city\" where the excerpt has \"town\"")]
    [InlineData("will not raise taxes … could repair the bridge", "its parts stand apart: \"will not raise taxes\" at report:2:24, \"could repair the bridge\" at report:1:28")]
    public void Every_word_that_differs_is_named(string text, string differs) =>
        string.Join("; ", Of(text).Differs).Should().Be(differs);

    [Theory]
    [InlineData("THE CITY COULD FIX the bridge if the state pays", "the city could repair the bridge if the state pays")]
    [InlineData("our town could repair the bridge if the state pays up now", "the city could repair the bridge if the state pays")]
    [InlineData("the mayor will not raise rates soon", "the mayor will not raise taxes. The")]
    [InlineData("the bridge is … shut", "The bridge is closed")]
    public void A_near_miss_is_set_against_as_many_words_of_the_report(string text, string nearest) =>
        Of(text).Nearest.Should().Be(nearest);

    [Theory]
    [InlineData("the mayor will not raise taxes. The bridge", "no-tax-rise")]
    [InlineData("the mayor will not raise taxes. The bridge is closed", "no-tax-rise bridge-closed")]
    [InlineData("The bridge is", "bridge-closed")]
    [InlineData("Ann Lee said that the city", "")]
    [InlineData("taxes", "no-tax-rise")]
    [InlineData("the state pays.\nA clerk said the mayor will not raise taxes", "city-could-repair no-tax-rise")]
    public void A_neighbouring_word_does_not_drag_in_its_claim(string text, string claims) =>
        string.Join(' ', Of(text).Claims.Select(c => c.Claim.Id)).Should().Be(claims);

    [Theory]
    [InlineData(
        "the toll is unfair … will pay for the bridge", "\"the toll is unfair\" at second:3:13, \"will pay for the bridge\" at second:1:25",
        "second:1:25", "second-pays-after-vote second-toll-unfair")]
    [InlineData(
        "the mayor will not raise taxes … The bridge is open to walkers",
        "\"the mayor will not raise taxes\" at first:2:14, \"The bridge is open to walkers\" at second:2:53",
        "first:2:14", "first-no-tax-rise")]
    public void Parts_that_stand_apart_are_looked_for_in_one_report_and_then_in_all(string text, string apart, string place, string claims)
    {
        using var files = new TwoReports();
        var answer = new ExcerptCheck(files.Index().KnowledgeBase).Of(Excerpt.Bare(text));
        answer.Differs.Should().Equal($"its parts stand apart: {apart}");
        answer.Passage!.Place.Should().Be(place);
        string.Join(' ', answer.Claims.Select(c => c.Claim.Id)).Should().Be(claims);
    }

    [Theory]
    [InlineData("Ann Lee said", "report:1:1")]
    [InlineData("the state pays", "report:1:55")]
    [InlineData("Comments", "report:3:1")]
    public void A_passage_has_its_place(string text, string place)
    {
        var answer = Of(text);
        (answer.Verdict, answer.Passage!.Place).Should().Be((ExcerptVerdict.Verbatim, place));
    }

    [Theory]
    [InlineData("the city could repair the bridge")]
    [InlineData("the city could … repair")]
    [InlineData("city could repair the bridge if the state pays")]
    public void A_condition_of_which_a_part_stands_outside_the_quote_is_told_and_not_held_against_words_alone(string text)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims
                .Replace("quote: the city could repair the bridge if the state pays", "quote: only the city could repair the bridge", StringComparison.Ordinal)
                .Replace("{kind: if, quote: if the state pays}", "{kind: only-if, quote: [only, if the state pays]}", StringComparison.Ordinal),
            SmallKnowledgeBase.Report.Replace("the city could", "only the city could", StringComparison.Ordinal));
        var answer = new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare(text));
        answer.IsFaithful.Should().BeTrue();
        answer.Claims.Single().LeftOut.Select(ExcerptPhrases.LeftOut).Should().Contain("only-if \"only … if the state pays\"");
    }

    [Fact]
    public void A_condition_in_one_fragment_of_the_quote_is_held_against_words_alone()
    {
        using var files = SmallKnowledgeBase.With(
            "quote: the city could repair the bridge if the state pays", "quote: [the city could, repair the bridge if the state pays]");
        new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare("the city could repair the bridge")).HeldAgainst.Select(ExcerptPhrases.LeftOut)
            .Should().Equal("if \"if the state pays\"");
    }

    [Theory]
    [InlineData("raise taxes. The bridge", "no-tax-rise bridge-closed")]
    [InlineData("not raise taxes. The bridge", "no-tax-rise")]
    [InlineData("taxes. The bridge is", "bridge-closed")]
    public void Half_of_the_passage_or_three_words_carry_a_claim(string text, string claims) =>
        string.Join(' ', Of(text).Claims.Select(c => c.Claim.Id)).Should().Be(claims);

    [Theory]
    [InlineData("quote: The bridge is closed", "quote: is closed", "raise taxes. The bridge is closed", "bridge-closed")]
    [InlineData("quote: the mayor will not raise taxes", "quote: not raise", "not raise taxes. The bridge", "no-tax-rise")]
    [InlineData("quote: the mayor will not raise taxes", "quote: the mayor will not raise taxes. The bridge is", "The bridge is", "bridge-closed")]
    public void A_whole_quote_is_carried_and_of_two_the_one_of_which_there_is_more(string piece, string instead, string text, string claims)
    {
        using var files = SmallKnowledgeBase.With(piece, instead);
        var answer = new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare(text));
        string.Join(' ', answer.Claims.Select(c => c.Claim.Id)).Should().Be(claims);
    }

    [Fact]
    public void Of_passages_equally_near_the_first_is_taken()
    {
        using var files = new TwoReports();
        new ExcerptCheck(files.Index().KnowledgeBase).Of(Excerpt.Bare("the toll is unjust")).Passage!.Place.Should().Be("first:3:13");
    }

    [Fact]
    public void The_last_line_of_a_report_is_one_of_the_near_ones()
    {
        using var files = new TwoReports();
        new ExcerptCheck(files.Index().KnowledgeBase).Of(Excerpt.Bare("The mayor rejected higher taxes and lower fares")).Nearest
            .Should().Be("The mayor rejected higher taxes and higher fares");
    }

    [Fact]
    public void Of_many_paragraphs_those_that_share_most_words_are_compared()
    {
        const string Near = "\nalpha beta gamma delta one\nalpha beta gamma delta two\nalpha beta gamma delta three\nalpha beta gamma delta epsilon zeta\n";
        using var files = new SmallKnowledgeBase(report: SmallKnowledgeBase.Report + Near);
        new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare("alpha beta gamma delta epsilon eta")).Passage!.Spans.Single().Text
            .Should().Be("alpha beta gamma delta epsilon");
    }

    [Fact]
    public void Where_one_paragraph_lacks_the_second_part_the_next_is_tried_from_its_first_word()
    {
        using var files = new SmallKnowledgeBase(report: $"{SmallKnowledgeBase.Report}\nalpha gamma\nalpha gamma beta\n");
        new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare("alpha … beta")).Passage!.Place.Should().Be("report:5:1");
    }

    [Fact]
    public void One_word_many_times_in_a_line_costs_no_more_than_the_line()
    {
        using var files = new SmallKnowledgeBase(report: $"{SmallKnowledgeBase.Report}\n{string.Concat(Enumerable.Repeat("the ", 1_000_000))}\n");
        var check = new ExcerptCheck(files.Load().KnowledgeBase);
        var watch = Stopwatch.StartNew();
        check.Of(Excerpt.Bare("the … zzz")).Verdict.Should().Be(ExcerptVerdict.NotFound);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Parts_of_which_one_stands_nowhere_do_not_stand_apart()
    {
        using var files = new TwoReports();
        new ExcerptCheck(files.Index().KnowledgeBase).Of(Excerpt.Bare("the toll is unfair … never")).Differs
            .Should().NotContain(d => d.Contains("apart", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_whole_words_count()
    {
        Of("the city could repair the bridg").Verdict.Should().Be(ExcerptVerdict.Altered);
        Of("he bridge is closed").Verdict.Should().Be(ExcerptVerdict.Altered);
    }

    [Fact]
    public void Nothing_is_held_against_words_alone_that_stand_in_several_places()
    {
        var answer = Of("the bridge");
        (answer.Places, answer.IsFaithful).Should().Be((2, true));
        answer.Claims.Single().Claim.Id.Should().Be("bridge-closed");
    }

    [Fact]
    public void Page_furniture_carries_no_claim_and_says_so()
    {
        var answer = Of("Comments");
        answer.Claims.Should().BeEmpty();
        answer.Skipped.Should().NotBeNull();
    }

    [Fact]
    public void The_nearest_claim_is_shown_where_nothing_is_found()
    {
        var answer = Of("The mayor promises lower taxes");
        (answer.Verdict, answer.NearestClaim?.Id).Should().Be((ExcerptVerdict.NotFound, "no-tax-rise"));
        answer.Nearest.Should().Be("the mayor will not raise taxes");
    }

    [Fact]
    public void A_word_that_governs_from_outside_the_quote_is_told_and_not_held_against_words_alone()
    {
        using var files = SmallKnowledgeBase.With("quote: the city could repair the bridge if the state pays", "quote: repair the bridge if the state pays");
        var answer = new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare("repair the bridge if the state pays"));
        answer.IsFaithful.Should().BeTrue();
        answer.Claims.Single().LeftOut.Select(ExcerptPhrases.LeftOut).Should().Contain("hedge \"could\"");
    }

    [Fact]
    public void Two_claims_on_the_same_words_are_both_carried()
    {
        using var files = SmallKnowledgeBase.With(
            "  - id: no-tax-rise",
            """
              - id: mayor-on-taxes
                source: report
                quote: the mayor will not raise taxes
                statement: The mayor will not raise taxes.
                speaker: mayor
                through: [clerk]
                level: unnamed-one
                attributed: A clerk said
                act: predicts
                topics: [money]
              - id: no-tax-rise
            """);
        var answer = new ExcerptCheck(files.Load().KnowledgeBase).Of(Excerpt.Bare("will not raise taxes"));
        answer.Claims.Select(c => c.Claim.Id).Should().Equal("mayor-on-taxes", "no-tax-rise");
    }

    public void Dispose() => _files.Dispose();

    private ExcerptAnswer Of(string text) => new ExcerptCheck(_files.Load().KnowledgeBase).Of(Excerpt.Bare(text));
}
