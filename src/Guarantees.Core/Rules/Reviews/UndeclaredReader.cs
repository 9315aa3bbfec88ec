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

    public static IEnumerable<Finding> Check(RuleContext context) =>
        UndeclaredId.Check(
            Rule,
            "reader",
            "declare them under `readers`, with a kind",
            context.LoadResult.Declared.Readers,
            FindNamed(context.KnowledgeBase, context.LoadResult.CuratorLocation)
        );

    private static IEnumerable<IdReference> FindNamed(KnowledgeBase knowledgeBase, Location? curator) =>
        [
            .. curator is { } at ? new[] { new IdReference(knowledgeBase.Curator, at) } : [],
            .. knowledgeBase
                .Claims.Where(c => c.Locations.Has("by"))
                .Select(c => new IdReference(c.Author, c.Locations.Get("by"), c.Id)),
            .. knowledgeBase
                .Relations.Where(r => r.Locations.Has("by"))
                .Select(r => new IdReference(r.Author, r.Locations.Get("by"))),
            .. knowledgeBase.Reviews.Select(r => new IdReference(r.Reviewer, r.Locations.Get("reviewer"))),
        ];
}
