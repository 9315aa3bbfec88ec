using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Reviews;

internal static class UndeclaredReader
{
    public static readonly Rule Rule = new("CLM706", "Undeclared reader", Severity.Warning)
    {
        Explanation =
            "Everyone who writes or reviews claims is declared under `readers`, with a kind: person or agent. A review by an unknown reader does not count.",
        BadExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: somebody
              date: 2026-11-22
              verdict: accepted
            """,
        GoodExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.LoadResult.Declared.Readers is not { } known)
            return [];
        IEnumerable<(string Reader, Location At, string? Claim)> named =
        [
            .. context.LoadResult.CuratorLocation is { } at ? new[] { (context.KnowledgeBase.Curator, at, (string?)null) } : [],
            .. context
                .KnowledgeBase.Claims.Where(c => c.Locations.Has("by"))
                .Select(c => (c.Author, c.Locations.Get("by"), (string?)c.Id)),
            .. context
                .KnowledgeBase.Relations.Where(r => r.Locations.Has("by"))
                .Select(r => (r.Author, r.Locations.Get("by"), (string?)null)),
            .. context.KnowledgeBase.Reviews.Select(r => (r.Reviewer, r.Locations.Get("reviewer"), (string?)null)),
        ];
        var findings =
            from name in named
            where !known.Contains(name.Reader)
            select new Finding(
                Rule,
                name.At,
                $"unknown reader `{name.Reader}`",
                SpellingSuggestions.DidYouMean(name.Reader, known) ?? "declare them under `readers`, with a kind"
            )
            {
                Claim = name.Claim,
            };
        return findings;
    }
}
