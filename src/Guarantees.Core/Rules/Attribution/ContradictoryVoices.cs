using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Attribution;

internal static class ContradictoryVoices
{
    public static readonly Rule Rule = new("CLM314", "Voices of the cues do not match the claim", Severity.Error)
    {
        Explanation =
            "`attributed` gives each cue its voice, nearest to the report first. If `speaker` and `through` are written too, they must name the same voices in the same order.",
        BadExample = """
            speaker: trump
            through: [british-official]
            attributed:
              - {cue: The person briefed on the call said, voice: person-briefed}
              - {cue: that Trump said, voice: trump}
            """,
        GoodExample = """
            speaker: trump
            through: [person-briefed]
            attributed:
              - {cue: The person briefed on the call said, voice: person-briefed}
              - {cue: that Trump said, voice: trump}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where !claim.Cues.IsEmpty && claim.Cues.All(c => c.Voice is not null)
        let cued = claim.Cues.Select(c => c.Voice!.Id)
        let voices = claim.Voices.Select(v => v.Id)
        where !cued.SequenceEqual(voices)
        select new Finding(
            Rule,
            claim.Locations.Get("attributed"),
            $"`attributed` names {string.Join(", then ", cued)}, but the claim's voices are {string.Join(", then ", voices)}",
            "correct whichever is wrong; `speaker` and `through` may be left out"
        )
        {
            Claim = claim.Id,
        };
}
