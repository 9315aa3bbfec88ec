using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Claims;

internal static class DuplicateQuote
{
    public static readonly Rule Rule = new("CLM408", "Two claims quote the same passage", Severity.Warning)
    {
        Explanation =
            "Two claims that quote exactly the same words either state the same thing twice, or one of them quotes too much.",
        BadExample = """
            quote: an American security guarantee must be part of a final settlement  # as the claim below this one does
            attributed: Trump recognizes that
            conditions: []
            """,
        GoodExample = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var first = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in context.KnowledgeBase.Claims)
        {
            var ranges = $"{claim.Source.Id} {string.Join(' ', claim.Quote.Select(q => $"{q.Start}-{q.End}"))}";
            if (!first.TryAdd(ranges, claim))
            {
                yield return new Finding(
                    Rule,
                    claim.Locations.Get("quote"),
                    $"{first[ranges].Id} quotes exactly the same words",
                    $"merge the two, or let each quote only its own words; if they say different things, write {Rule.Allowance}"
                )
                {
                    Claim = claim.Id,
                };
            }
        }
    }
}
