using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Attribution;

internal static class BasisNotFound
{
    public static readonly Rule Rule = new("CLM309", "Basis not found in source", Severity.Error)
    {
        Explanation = "`basis` says in the report's own words how somebody knows. It is quoted exactly, like every quote.",
        Bad = "- {id: person-briefed, name: a person, kind: unnamed, count: 1, source: call-report, basis: was briefed on the call}",
        Good = "- {id: person-briefed, name: a person, kind: unnamed, count: 1, source: call-report, basis: briefed on the call}",
    };

    public static IEnumerable<Finding> Check(RuleContext input)
    {
        var byId = input.KnowledgeBase.Sources.ToLookup(s => s.Id, StringComparer.Ordinal);
        return from speaker in input.KnowledgeBase.Speakers
               let basis = speaker.Basis
               where basis is not null
               let sources = speaker.Source is null ? [.. input.KnowledgeBase.Sources] : byId[speaker.Source].ToArray()
               where sources.Length > 0 && !sources.Any(s => s.Text.Text.Contains(basis, StringComparison.Ordinal))
               select new Finding(
                   Rule, speaker.Places.Of("basis"), $"these words do not stand in {string.Join(" or ", sources.Select(s => s.Id))}",
                   "copy the words from the report");
    }
}
