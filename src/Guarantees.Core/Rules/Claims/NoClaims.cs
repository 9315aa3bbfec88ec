using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class NoClaims
{
    public static readonly Rule Rule = new("CLM411", "Knowledge base has no claims", Severity.Error)
    {
        Explanation = "A check that looked at no claim is no success: an empty list would pass for ever.",
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
                "there is no claim, so nothing was checked",
                "write one under `claims`; README of this tool shows a whole file"
            );
    }
}
