using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class UnexpectedAttribution
{
    public static readonly Rule Rule = new("CLM303", "Report's own claim has an attribution", Severity.Error)
    {
        Explanation = "A claim that the report makes in its own voice has no attributing words and no intermediary.",
        BadExample = """
            speaker: report
            through: []
            level: report
            attributed: The person briefed on the call said that Trump said
            """,
        GoodExample = """
            speaker: report
            through: []
            level: report
            attributed: []
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where claim.NearestVoice.Kind == SpeakerKind.Report
        from field in FindUnexpectedFields(claim)
        select new Finding(
            Rule,
            claim.Locations.Get(field),
            $"the report says this in its own voice, but the claim has `{field}`",
            $"remove `{field}`, or name the voice as the speaker"
        )
        {
            Claim = claim.Id,
        };

    private static IEnumerable<string> FindUnexpectedFields(Claim claim)
    {
        if (!claim.AttributionSpans.IsEmpty)
            yield return "attributed";
        if (claim.IsRelayed)
            yield return "through";
    }
}
