using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class MissingStatement
{
    public static readonly Rule Rule = new("CLM421", "Quote in fragments has no statement", Severity.Error)
    {
        Explanation =
            "A `statement` may be left out if the quote is a single sentence or clause that makes sense on its own. Fragments do not: the curator has to write what they say together.",
        BadExample = """
            claims:
              - {id: no-comment, source: call-report, quote: [he would only make, a commitment], topics: [us-role]}
            """,
        GoodExample = """
            claims:
              - {id: no-comment, source: call-report, quote: he would only make such a commitment, topics: [us-role]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where claim.Quote.Length > 1 && !claim.Locations.Has("statement")
        select new Finding(
            Rule,
            claim.Locations.Get("quote"),
            $"the quote has {claim.Quote.Length} fragments, but the claim has no `statement`",
            "add a `statement` that says what they say together, or quote one fragment that makes sense on its own"
        )
        {
            Claim = claim.Id,
        };
}
