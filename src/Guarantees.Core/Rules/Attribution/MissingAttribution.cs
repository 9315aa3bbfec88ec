using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MissingAttribution
{
    public static readonly Rule Rule = new("CLM302", "Missing attribution", Severity.Error)
    {
        Explanation = """
            Whatever the report does not say in its own voice, it attributes to someone, if only by a verb ("were cited as"). Quote these words in `attributed`, so that the statement is never shown without them.
            """,
        BadExample = """
            speaker: trump
            attributed: []
            """,
        GoodExample = """
            speaker: trump
            attributed: The person briefed on the call said that Trump said
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where claim.AttributionSpans.IsEmpty && claim.NearestVoice.Kind != SpeakerKind.Report
        select new Finding(
            Rule,
            claim.Locations.Get("level"),
            $"attributed to {claim.NearestVoice.Id}, but `attributed` is missing",
            "add `attributed` with the voice and the cue as printed"
        )
        {
            Claim = claim.Id,
        };
}
