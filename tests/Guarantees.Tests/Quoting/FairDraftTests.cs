using Guarantees.Core.Quoting;
using Guarantees.Core.Rendering;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class FairDraftTests : IDisposable
{
    private readonly SmallKnowledgeBase _files = new();

    [Theory]
    [InlineData("In the report's words, Ann Lee said “the city could repair the bridge if the state pays”.")]
    [InlineData("Lee was paraphrased as saying that, if the state pays, the city “could repair the bridge”.")]
    [InlineData("If the state pays, the city could “repair the bridge”, the report said of Lee's remarks.")]
    [InlineData("According to the report, the mayor “will not raise taxes”, as a clerk put it.")]
    [InlineData("The clerk, in the report’s own words, spoke of the mayor: he will not “raise taxes”.")]
    [InlineData("The report writes: «The bridge is closed».")]
    [InlineData("The report says that Ann Lee said:\n\n> the city could repair the bridge if the state pays\n")]
    [InlineData("It goes on:\n\n> The mayor will not raise taxes.\n\n— a clerk, in the report's paraphrase\n")]
    public void A_draft_that_names_the_speaker_the_relay_and_the_condition_has_left_nothing_out(string draft) =>
        Held(draft).Should().BeEmpty();

    [Theory]
    [InlineData("In the report's words, Ann Lee said “the city could repair the bridge”.", "if \"if the state pays\"")]
    [InlineData("In the report's words, Ann Lee said “repair the bridge if the state pays”.", "hedge \"could\"")]
    [InlineData("In the report's words, a clerk said the mayor would “raise taxes”.", "negation \"not\"")]
    [InlineData("In the report's words, “the city could repair the bridge if the state pays”.", "who: Ann Lee")]
    [InlineData("In the report's words, the mayor “will not raise taxes”.", "relayed by a clerk (one unnamed person)")]
    [InlineData("A clerk said the mayor “will not raise taxes”.", "the report's words, not a direct quotation")]
    [InlineData("The report is long. A clerk said the mayor “will not raise taxes”.", "the report's words, not a direct quotation")]
    [InlineData("In the report's words, Ann Lee spoke. > not a block quote “could repair the bridge if the state pays”.", "who: Ann Lee; the report's words, not a direct quotation")]
    [InlineData("The bridge is “closed”.", "the report's words, not a direct quotation")]
    public void What_neither_the_excerpt_nor_its_sentence_says_is_left_out(string draft, string held) =>
        string.Join("; ", Held(draft)).Should().Be(held);

    [Fact]
    public void A_word_of_a_condition_inside_another_excerpt_of_the_sentence_counts() =>
        Held("In the report's words, Lee said “the city could repair the bridge”, but only “if the state pays”.").Should().BeEmpty();

    [Fact]
    public void Words_that_stand_in_several_places_are_read_where_the_draft_does_them_most_justice() =>
        Held("The report says “the bridge” is closed.").Should().BeEmpty();

    [Fact]
    public void A_direct_quotation_of_the_report_needs_no_word_on_whose_words_they_are()
    {
        const string Report = "Ann Lee said: “the city could repair the bridge if the state pays.”\nA clerk said the mayor will not raise taxes. The bridge is closed.\nComments\n";
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace("attributed: Ann Lee said that", "attributed: Ann Lee said", StringComparison.Ordinal), Report);
        Held(files, "Ann Lee said “the city could repair the bridge if the state pays”.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("chair of the city council", "the chair of the city council")]
    [InlineData("chair of the city council", "the chair of the council", "who: Ann Lee")]
    [InlineData("chair of the city council", "the deputy chair of the city council", "who: Ann Lee")]
    [InlineData("prime minister", "the prime minister", "who: Ann Lee")]
    [InlineData("a head of the state bank", "the head of the state bank", "who: Ann Lee")]
    [InlineData("head of the state bank", "the head of the state bank", "who: Ann Lee")]
    public void A_person_is_named_by_an_office_that_nobody_else_holds(string role, string said, params string[] held)
    {
        using var files = new SmallKnowledgeBase(SmallKnowledgeBase.Claims
            .Replace("name: Ann Lee, kind: person", $"name: Ann Lee, role: {role}, kind: person", StringComparison.Ordinal)
            .Replace("name: the mayor, kind: person", "name: the mayor, role: head of the state bank, kind: person", StringComparison.Ordinal));
        Held(files, $"In the report's words, {said} said “the city could repair the bridge if the state pays”.").Should().Equal(held);
    }

    [Theory]
    [InlineData("Ann Lee said the city “could repair the bridge” if the state pays.")]
    [InlineData("Ann Lee said the city could “repair the bridge if the state pays”.", "the report's words, in part a direct quotation")]
    [InlineData("Ann Lee said the city could “… if the state pays”.", "the report's words, not a direct quotation")]
    public void Of_a_claim_that_is_quoted_in_part_the_quoted_words_alone_are_direct(string draft, params string[] held)
    {
        const string Report = "Ann Lee said the city “could repair the bridge” if the state pays.\nA clerk said the mayor will not raise taxes. The bridge is closed.\nComments\n";
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims
                .Replace("attributed: Ann Lee said that", "attributed: Ann Lee said", StringComparison.Ordinal)
                .Replace("quote: the city could repair the bridge if the state pays", "quote: the city “could repair the bridge” if the state pays", StringComparison.Ordinal),
            Report);
        Held(files, draft).Should().Equal(held);
    }

    [Fact]
    public void Unnamed_people_are_named_by_all_of_their_members()
    {
        using var files = new SmallKnowledgeBase(SmallKnowledgeBase.Claims.Replace(
            "  - {id: clerk, name: a clerk, kind: unnamed, count: 1, source: report}",
            """
              - {id: cook, name: a cook, kind: unnamed, count: 1, source: report}
              - {id: baker, name: a baker, kind: unnamed, count: 1, source: report}
              - {id: clerk, name: two people who know, kind: unnamed, count: 2, source: report, members: [cook, baker]}
            """, StringComparison.Ordinal).Replace("level: unnamed-one", "level: unnamed-several", StringComparison.Ordinal));
        Held(files, "The report says of the mayor: “will not raise taxes”, on the word of a cook and a baker.").Should().BeEmpty();
        Held(files, "The report says of the mayor: “will not raise taxes”, on the word of two people.").Should().BeEmpty();
        Held(files, "The report says of the mayor: “will not raise taxes”, on the word of a cook.")
            .Should().Equal("relayed by two people who know (two unnamed people)");
    }

    [Theory]
    [InlineData("“the city could offer”", "if \"if the state pays\"")]
    [InlineData("“the city could … help if the state pays”", "hedge \"some sort of\"")]
    [InlineData("“some sort of help if the state pays”", "hedge \"could\"")]
    [InlineData("“the city … offer some sort of help if the state pays”, which it could", "")]
    public void A_hedge_of_a_noun_goes_with_its_noun_and_any_other_with_the_clause(string quoted, string held)
    {
        using var files = With("the city could offer some sort of help if the state pays", "hedges: [could, some sort of]");
        string.Join("; ", Held(files, $"In the report's words, Ann Lee said {quoted}.")).Should().Be(held);
    }

    [Fact]
    public void A_condition_is_kept_where_all_of_its_words_are()
    {
        using var files = With("only the city could repair the bridge if the state pays", "hedges: could", condition: "{kind: only-if, quote: [only, if the state pays]}");
        Held(files, "In the report's words, Ann Lee said “only the city could repair the bridge”.").Should().Equal("only-if \"only … if the state pays\"");
        Held(files, "In the report's words, Ann Lee said “only the city could repair the bridge if the state pays”.").Should().BeEmpty();
    }

    [Fact]
    public void A_single_word_inside_the_excerpt_may_be_another_claims()
    {
        using var files = With("the city could pay if the state pays", "hedges: could", " and the state could help");
        Held(files, "In the report's words, Ann Lee said “the city … pay if the state pays and the state could help”.")
            .Should().Equal("hedge \"could\"");
    }

    [Theory]
    [InlineData("“could repair the”", "if \"if the state pays\"")]
    [InlineData("“the city could”", "")]
    public void A_condition_is_missed_where_any_word_that_it_gates_is_repeated(string quoted, string held)
    {
        using var files = With(
            "the city could repair the bridge and paint it if the state pays", "hedges: could", condition: "{kind: if, quote: if the state pays, gates: [repair the bridge, paint it]}");
        string.Join("; ", Held(files, $"In the report's words, Ann Lee said of the city {quoted}.")).Should().Be(held);
    }

    [Theory]
    [InlineData("The boss said that", "The boss said that", "the boss said that", "")]
    [InlineData("The boss said that", "[The boss, said that]", "somebody said that", "who: Ann Lee")]
    [InlineData("The boss said that", "[The boss, said that]", "the boss then said that", "")]
    [InlineData("She said that", "She said that", "she said that", "who: Ann Lee")]
    public void The_printed_words_that_attribute_name_the_voice_but_for_pronouns(string printed, string attributed, string said, string held)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace("attributed: Ann Lee said that", $"attributed: {attributed}", StringComparison.Ordinal),
            SmallKnowledgeBase.Report.Replace("Ann Lee said that", printed, StringComparison.Ordinal));
        string.Join("; ", Held(files, $"In the report's words, {said} “the city could repair the bridge if the state pays”.")).Should().Be(held);
    }

    [Theory]
    [InlineData("a senior clerk")]
    [InlineData("a clerk", "relayed by a senior clerk (one unnamed person)")]
    public void Unnamed_people_are_named_by_every_word_of_their_records_name(string said, params string[] held)
    {
        using var files = SmallKnowledgeBase.With("name: a clerk", "name: a senior clerk");
        Held(files, $"In the report's words, {said} put it so of the mayor: “will not raise taxes”.").Should().Equal(held);
    }

    public void Dispose() => _files.Dispose();

    // The first claim of the knowledge base with other words, which the report prints.
    private static SmallKnowledgeBase With(string quote, string hedges, string rest = "", string condition = "{kind: if, quote: if the state pays}") => new(
        SmallKnowledgeBase.Claims
            .Replace("quote: the city could repair the bridge if the state pays", $"quote: {quote}", StringComparison.Ordinal)
            .Replace("hedges: could", hedges, StringComparison.Ordinal)
            .Replace("- {kind: if, quote: if the state pays}", $"- {condition}", StringComparison.Ordinal),
        SmallKnowledgeBase.Report.Replace("the city could repair the bridge if the state pays", quote + rest, StringComparison.Ordinal));

    private IEnumerable<string> Held(string draft) => Held(_files, draft);

    private static IEnumerable<string> Held(SmallKnowledgeBase files, string draft)
    {
        var check = new ExcerptCheck(files.Load().KnowledgeBase);
        var answers = Draft.Read(draft).Excerpts.Select(check.Of).ToArray();
        answers.Should().NotBeEmpty();
        return answers.SelectMany(a => a.HeldAgainst).Select(ExcerptPhrases.LeftOut);
    }
}
