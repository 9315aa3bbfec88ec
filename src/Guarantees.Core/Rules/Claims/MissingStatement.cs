using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class MissingStatement
{
    public static readonly Rule Rule = new("CLM421", "Quote in fragments has no statement", Severity.Error)
    {
        Explanation =
            "A `statement` may be left out where the quote is one sentence or clause that can be read alone. Fragments cannot: what they say together is for the curator to write.",
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
            $"the quote is in {claim.Quote.Length} fragments, and no `statement` says what they say together",
            "write a `statement`, or quote one fragment that can be read alone"
        )
        {
            Claim = claim.Id,
        };
}
