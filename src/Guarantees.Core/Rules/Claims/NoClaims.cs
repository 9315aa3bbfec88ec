using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class NoClaims
{
    public static readonly Rule Rule = new("CLM411", "Knowledge base has no claims", Severity.Error)
    {
        Explanation = "A check that finds no claims must not pass; otherwise an empty file would always be valid.",
        BadExample = "claims: []",
        GoodExample = """
            claims:
              - {id: no-comment, source: call-report, quote: The White House did not immediately respond, statement: The White House did not immediately respond., speaker: report, level: report, act: states, topics: [us-role]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var knowledgeBase = context.KnowledgeBase;
        if (
            knowledgeBase.Claims.IsEmpty
            && context.LoadResult.Findings.IsEmpty
            && knowledgeBase.Sources.All(s => !s.IsInProgress)
        )
            yield return new Finding(
                Rule,
                context.LoadResult.ClaimsLocation,
                "the knowledge base has no claims",
                "add one under `claims`; the README of this tool shows a complete file"
            );
    }
}
