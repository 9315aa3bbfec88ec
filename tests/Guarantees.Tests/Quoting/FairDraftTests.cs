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
    [InlineData("chair of the city council", "In the report's words, the chair of the city council said “the city could repair the bridge if the state pays”.", "")]
    [InlineData("chair of the city council", "In the report's words, the city council's chair said “the city could repair the bridge if the state pays”.", "who: Ann Lee")]
    [InlineData("chair", "In the report's words, the chair said “the city could repair the bridge if the state pays”.", "who: Ann Lee")]
    public void A_person_is_named_by_the_whole_role_too(string role, string draft, string held)
    {
        using var files = SmallKnowledgeBase.With("name: Ann Lee, kind: person", $"name: Ann Lee, role: {role}, kind: person");
        string.Join("; ", Held(files, draft).Select(h => h.Split(',')[0])).Should().Be(held);
    }

    [Theory]
    [InlineData("Ann Lee said the city “could repair the bridge” if the state pays.")]
    [InlineData("Ann Lee said the city could “repair the bridge if the state pays”.", "the report's words, not a direct quotation")]
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

    public void Dispose() => _files.Dispose();

    private IEnumerable<string> Held(string draft) => Held(_files, draft);

    private static IEnumerable<string> Held(SmallKnowledgeBase files, string draft)
    {
        var check = new ExcerptCheck(files.Load().KnowledgeBase);
        var answers = Draft.Read(draft).Excerpts.Select(check.Of).ToArray();
        answers.Should().NotBeEmpty();
        return answers.SelectMany(a => a.HeldAgainst).Select(ExcerptPhrases.LeftOut);
    }
}
