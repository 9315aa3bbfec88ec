using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Attribution;

internal static class SpeakerFromAnotherSource
{
    public static readonly Rule Rule = new("CLM306", "Speaker belongs to another source", Severity.Error)
    {
        Explanation =
            "A speaker that belongs to one source cannot speak in a claim from another: it is not known whether an unnamed official in one report is the same person as in the other.",
        BadExample = """
            - {id: person-briefed, name: a person briefed on the call, kind: unnamed, count: 1, source: european-led}
            # and a claim of call-report goes through: [person-briefed]
            """,
        GoodExample = "- {id: person-briefed, name: a person briefed on the call, kind: unnamed, count: 1, source: call-report}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from named in claim.Voices.Index()
        let voice = named.Item
        where
            voice.Source is not null
            && voice.Source != claim.Source.Id
            && context.LoadResult.Declared.Sources?.Contains(voice.Source) == true
        select new Finding(
            Rule,
            VoiceLocations.Get(claim, named.Index),
            $"{voice.Id} belongs to {voice.Source}, but the claim is from {claim.Source.Id}",
            $"declare a separate speaker for {claim.Source.Id}; it may have the same name"
        )
        {
            Claim = claim.Id,
        };
}
