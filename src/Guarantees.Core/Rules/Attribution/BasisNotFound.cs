using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Attribution;

internal static class BasisNotFound
{
    public static readonly Rule Rule = new("CLM309", "Basis not found in source", Severity.Error)
    {
        Explanation =
            "`basis` says in the report's own words how the speaker knows. It must match the report exactly, like every quote.",
        BadExample =
            "- {id: person-briefed, name: a person, kind: unnamed, count: 1, source: call-report, basis: was briefed on the call}",
        GoodExample =
            "- {id: person-briefed, name: a person, kind: unnamed, count: 1, source: call-report, basis: briefed on the call}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var byId = context.KnowledgeBase.Sources.ToLookup(s => s.Id, StringComparer.Ordinal);
        var findings =
            from speaker in context.KnowledgeBase.Speakers
            let basis = speaker.Basis
            where basis is not null
            let sources = speaker.Source is null ? [.. context.KnowledgeBase.Sources] : byId[speaker.Source].ToArray()
            where sources.Length > 0 && !sources.Any(s => s.Text.Text.Contains(basis, StringComparison.Ordinal))
            select new Finding(
                Rule,
                speaker.Locations.Get("basis"),
                $"not found in {string.Join(" or ", sources.Select(s => s.Id))}",
                "copy the words from the report"
            );
        return findings;
    }
}
