using Guarantees.Core.Authoring;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Authoring;

/// <summary>Each sentence with the claims that are drafted of it: quote, and cue with voice.</summary>
public sealed class ClaimsDraftTests
{
    [Theory]
    [InlineData("Ann Lee said that the toll will stay.", "the toll will stay {Ann Lee said that: lee}")]
    [InlineData("The toll will stay, Ann Lee said.", "The toll will stay {Ann Lee said: lee}")]
    [InlineData(
        "The toll will stay, a clerk told the Courier on Monday.",
        "The toll will stay {a clerk told the Courier on Monday: clerk}"
    )]
    [InlineData(
        "The toll will stay, according to the mayor's office.",
        "The toll will stay {according to the mayor's office: mayor-office}"
    )]
    [InlineData(
        "In a statement, the mayor's office said the toll will stay.",
        "the toll will stay {\"In a statement, the mayor's office said\": mayor-office}"
    )]
    [InlineData(
        "Ann Lee wrote on her page on Monday that the toll will stay.",
        "the toll will stay {Ann Lee wrote on her page on Monday that: lee}"
    )]
    [InlineData("\"The toll will stay,\" Ann Lee said.", "The toll will stay {Ann Lee said: lee}")]
    [InlineData(
        "\"The toll stays. It is fair,\" Ann Lee said.",
        "The toll stays {Ann Lee said: lee} | It is fair {Ann Lee said: lee}"
    )]
    [InlineData(
        "A clerk said that Ann Lee said the toll will stay.",
        "the toll will stay {A clerk said that: clerk, Ann Lee said: lee}"
    )]
    [InlineData("The toll will stay.", "The toll will stay")]
    [InlineData("Ann Lee rejected a higher toll.", "Ann Lee rejected a higher toll {Ann Lee rejected: lee}")]
    [InlineData("Ann Lee may announce a higher toll.", "Ann Lee may announce a higher toll")]
    [InlineData(
        "A clerk said the toll will stay, but that Ann Lee reported no progress.",
        "the toll will stay {A clerk said: clerk} | Ann Lee reported no progress {A clerk said: clerk, that Ann Lee reported: lee}"
    )]
    [InlineData(
        "If the storm passes, a clerk said, the ferry will run.",
        "[If the storm passes, the ferry will run] {a clerk said: clerk}"
    )]
    [InlineData(
        "If the storm passes, the ferry will run, a clerk said.",
        "If the storm passes, the ferry will run {a clerk said: clerk}"
    )]
    [InlineData(
        "Two clerks — Bo Orr and Cy Day — said the toll stays.",
        "the toll stays {Two clerks — Bo Orr and Cy Day — said: clerks}"
    )]
    [InlineData("Ann Lee has made clear that the toll stays.", "the toll stays {Ann Lee has made clear that: lee}")]
    [InlineData("The ferry has a role in that, a clerk said.", "The ferry has a role in that {a clerk said: clerk}")]
    [InlineData("Ann Lee said the toll stays, calling it fair.", "the toll stays, calling it fair {Ann Lee said: lee}")]
    [InlineData("That is fair, Ann Lee said.", "That is fair {Ann Lee said: lee}")]
    [InlineData("It can stay, sources close to the mayor told us.", "It can stay {sources close to the mayor told us: sources}")]
    [InlineData(
        "The mayors say it is high. They call for \"a lower toll.\"",
        "it is high {The mayors say: mayors} | They call for \"a lower toll.\" {They call for: mayors}"
    )]
    [InlineData(
        "A study documenting tolls in coastal towns has revealed that many are too high.",
        "many are too high {A study documenting tolls in coastal towns has revealed that: study}"
    )]
    [InlineData(
        "The results of the Oldport Toll Study published in the Harbor Journal this week, revealed that tolls are high.",
        "tolls are high {'The results of the Oldport Toll Study published in the Harbor Journal this week, revealed that': results}"
    )]
    [InlineData(
        "Two officials met. According to one of them, the toll stays.",
        "Two officials met | the toll stays {According to one of them: one-of-them}"
    )]
    [InlineData("The results confirm the rise of tolls.", "The results confirm the rise of tolls")]
    [InlineData(
        "The Toll Organisation (TOLL) recommends that every city lower it.",
        "every city lower it {The Toll Organisation (TOLL) recommends that: toll-organisation}"
    )]
    [InlineData("WHO say the toll is high.", "the toll is high {WHO say: who}")]
    [InlineData(
        "Ann Lee for Harbor Watch New Port, says they are looking at lower tolls.",
        "they are looking at lower tolls {'Ann Lee for Harbor Watch New Port, says': lee}"
    )]
    [InlineData(
        "\"The toll stays,\" Ann Lee said. \"It is fair. It is low.\"",
        "The toll stays {Ann Lee said: lee} | It is fair {Ann Lee said: lee} | It is low {Ann Lee said: lee}"
    )]
    [InlineData(
        "We need to \"keep the toll low. It is too high,\" Ms Lee said.",
        "We need to \"keep the toll low {Ms Lee said: lee} | It is too high {Ms Lee said: lee}"
    )]
    public void A_sentence_is_split_into_cues_and_claims(string sentence, string claims) => Draft(sentence).Should().Be(claims);

    [Theory]
    [InlineData("The toll could rise.", "hedges: could")]
    [InlineData("Ann Lee said the city would pay only if the state pays.", "{kind: only-if, quote: only if the state pays}")]
    [InlineData("The toll stays until the bridge opens.", "{kind: until, quote: until the bridge opens}")]
    [InlineData("The toll fell on Monday.", "when: on Monday")]
    [InlineData("The toll fell after the storm.", "when: after the storm")]
    [InlineData("The toll fell after the storm.", "# ? does \"after the storm\" only say when, or is it a condition?")]
    [InlineData("Ann Lee said the toll rose, and Bo Orr paid it.", "# ? one claim or two?")]
    [InlineData("Ann Lee spoke. She said the toll rose.", "\"She\" is taken for Ann Lee")]
    [InlineData("It said the toll rose.", "# ? whose is \"It\"?")]
    [InlineData("Ann Lee said the toll will rise.", "act: predicts")]
    [InlineData("Ann Lee rejected the toll.", "act: refuses")]
    [InlineData("Ann Lee said she believed the toll would stay.", "- {cue: [Ann Lee said, she believed], voice: lee}")]
    [InlineData("\"I suspect they won't pay,\" Ann Lee said.", "hedges: I suspect")]
    [InlineData("It is reasonable to assume that the toll rose.", "hedges: reasonable to assume")]
    [InlineData("The toll rose by a dollar on average.", "hedges: on average")]
    [InlineData("If the toll is high you lose a dollar.", "{kind: if, quote: If the toll is high}")]
    [InlineData("If a bridge is closed... the ferry runs and the toll stays.", "{kind: if, quote: If a bridge is closed}")]
    [InlineData("If tolls rise drivers stay away.", "# ? where does the condition of \"If\" end?")]
    [InlineData("The toll rose by the end of the year.", "when: by the end of the year")]
    [InlineData("The toll rose on 3 May 2026.", "when: on 3 May 2026")]
    public void Qualifiers_are_recorded_and_what_is_open_is_asked(string report, string line) =>
        DraftYaml(report).Should().Contain(line);

    [Theory]
    [InlineData("Few if any drivers pay the toll.", "conditions")]
    [InlineData("It depends on how high the toll is and when it rises.", "when:")]
    [InlineData("The toll rose on 3 May 2026.", "predicts")]
    [InlineData("The toll rose.", "act:")]
    [InlineData("The toll rose.", "source:")]
    public void Nothing_is_drafted_that_the_words_do_not_say(string report, string line) =>
        DraftYaml(report).Should().NotContain(line);

    [Fact]
    public void Identical_paragraphs_are_distinguished_by_number()
    {
        const string Report = "The toll will stay as it is.\nThe toll will stay as it is.";
        var draft = DraftYaml(Report);
        draft.Should().Contain("    paragraph: 1\n").And.Contain("    paragraph: 2\n");
    }

    [Fact]
    public void Repeated_words_are_distinguished_by_their_neighbors() =>
        DraftYaml("Bo Orr said the toll rose. Ann Lee said the toll rose.")
            .Should()
            .Contain("quote: {exact: the toll rose, prefix: ");

    [Fact]
    public void A_draft_has_no_statement() => DraftYaml(HarborReport.Text).Should().NotContain("statement");

    private static string Draft(string report)
    {
        var claims = DraftYaml(report).Split("  - id: ")[1..].Where(c => c.Contains("quote: ", StringComparison.Ordinal));
        return string.Join(" | ", claims.Select(c => $"{Field(c, "quote").Trim('\'')} {Field(c, "attributed")}".Trim()));
    }

    private static string Field(string claim, string key) =>
        claim
            .Split('\n')
            .Select(l => l.Trim())
            .FirstOrDefault(l => l.StartsWith($"{key}: ", StringComparison.Ordinal))
            ?[(key.Length + 2)..]
        ?? "";

    private static string DraftYaml(string report)
    {
        var claims = SmallKnowledgeBase.Claims;
        var empty = claims[..claims.IndexOf("speakers:", StringComparison.Ordinal)] + "speakers: []\ntopics: []\nclaims: []\n";
        using var files = new SmallKnowledgeBase(empty, report);
        var knowledgeBase = files.Load().KnowledgeBase;
        var text = new ClaimsDraft(knowledgeBase, knowledgeBase.Sources[0], []).Write([]);
        return text[text.IndexOf("  # under `claims:`", StringComparison.Ordinal)..];
    }
}
