using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class LevelMismatch
{
    public static readonly Rule Rule = new("CLM301", "Level does not match the nearest voice", Severity.Error)
    {
        Explanation =
            "The level says how the voice nearest to the report is identified: the first of `through`, or else the speaker. The curator writes it and the tool derives it again from the speakers; where the two differ, one of them is wrong. Look at who the report says it heard from.",
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
            $"the level is `{claim.Level.ToTerm()}`, but the nearest voice, {claim.NearestVoice.Id}, makes it `{derived.ToTerm()}`",
            $"name in `through` whoever the report heard it from; if nobody is missing there, write `level: {derived.ToTerm()}`"
        )
        {
            Claim = claim.Id,
        };
}
