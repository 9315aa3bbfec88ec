using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class RepeatedVoice
{
    public static readonly Rule Rule = new("CLM311", "Voice appears twice in a claim", Severity.Error)
    {
        Explanation = "Each voice of a claim appears once: the speaker is not also an intermediary.",
        BadExample = """
            speaker: person-briefed
            through: [person-briefed]
            """,
        GoodExample = """
            speaker: trump
            through: [person-briefed]
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from voice in claim.Through.Select(v => v.Id).Distinct()
        where claim.Voices.Count(v => v.Id == voice) > 1
        select new Finding(
            Rule,
            VoiceLocations.Get(claim, FindLast(voice, claim)),
            $"{voice} appears more than once among the voices of this claim",
            "list each voice once, nearest to the report first"
        )
        {
            Claim = claim.Id,
        };

    private static int FindLast(string voice, Claim claim)
    {
        var last = claim.Through.Length - 1;
        while (claim.Through[last].Id != voice)
            last--;
        return last;
    }
}
