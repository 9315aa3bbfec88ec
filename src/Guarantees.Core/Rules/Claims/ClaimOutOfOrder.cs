using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Claims;

internal static class ClaimOutOfOrder
{
    public static readonly Rule Rule = new("CLM403", "Claim is out of order", Severity.Warning)
    {
        Explanation =
            "Claims are listed in the order of their quotes: by source as declared, then by the start of the first fragment, by the end of the last fragment, and by id. The file then reads along with the report, and there is only one right place for each claim.",
        BadExample = """
            quote: sees the U.S. as playing a role in that  # the claim below this one quotes earlier words
            attributed: Trump recognizes that
            conditions: []
            """,
        GoodExample = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var claims = context.KnowledgeBase.Claims;
        var rank = context.KnowledgeBase.Sources.Index().ToDictionaryFirstWins(s => s.Item.Id);
        for (var i = 1; i < claims.Length; i++)
        {
            if (Compare(claims[i - 1], claims[i], rank) > 0)
            {
                yield return new Finding(
                    Rule,
                    claims[i].Locations.Start,
                    $"{claims[i].Id} ({claims[i].Citation}) belongs before {claims[i - 1].Id} ({claims[i - 1].Citation})",
                    "move the claim up, to the position of its words in the report"
                )
                {
                    Claim = claims[i].Id,
                };
            }
        }
    }

    private static int Compare(Claim a, Claim b, Dictionary<string, (int Index, Source Item)> rank)
    {
        var keys = (GetKey(a, rank), GetKey(b, rank));
        var order = keys.Item1.CompareTo(keys.Item2);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    private static (int, int, int) GetKey(Claim claim, Dictionary<string, (int Index, Source Item)> rank) =>
        (rank[claim.Source.Id].Index, claim.Quote[0].Start, claim.Quote[^1].End);
}
