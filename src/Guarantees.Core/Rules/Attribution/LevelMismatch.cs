using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class LevelMismatch
{
    public static readonly Rule Rule = new("CLM301", "Level does not match the nearest voice", Severity.Error)
    {
        Explanation =
            "The level says how the voice nearest to the report is identified: the first of `through`, or else the speaker. It follows from the speakers; if the level you wrote differs, one of the two is wrong. Check whom the report says it heard this from.",
        BadExample = """
            through: [person-briefed]
            level: named
            """,
        GoodExample = """
            through: [person-briefed]
            level: unnamed-one
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        let derived = claim.NearestVoice.Level
        where derived != claim.Level
        select new Finding(
            Rule,
            claim.Locations.Get("level"),
            $"level is `{claim.Level.ToTerm()}`, but the nearest voice ({claim.NearestVoice.Id}) is `{derived.ToTerm()}`",
            $"add whoever the report heard it from to `through`; if nobody is missing, write `level: {derived.ToTerm()}`"
        )
        {
            Claim = claim.Id,
        };
}
