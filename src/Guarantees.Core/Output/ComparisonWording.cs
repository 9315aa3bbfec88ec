using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>Wording of a comparison, shared by all formats.</summary>
public static class ComparisonWording
{
    /// <summary>The heading of the claims that have no recorded relation.</summary>
    public const string UnmatchedHeading = "Only in this report, as far as recorded; the other may still say the same thing";

    /// <summary>The types of relation in display order.</summary>
    public static readonly ImmutableArray<RelationType> Order =
    [
        RelationType.Conflicts,
        RelationType.Agrees,
        RelationType.Repeats,
        RelationType.Qualifies,
        RelationType.Elaborates,
        RelationType.Specifies,
        RelationType.Distinct,
    ];

    /// <summary>Sums up the comparison in a few lines. Conflicts and agreements come first and are mentioned even if there are none.</summary>
    public static IEnumerable<string> Answer(ReportComparison comparison)
    {
        var counts = comparison.Pairs.CountBy(p => p.Relation.Type).ToDictionary();
        int Count(RelationType type) => counts.GetValueOrDefault(type);
        yield return $"Conflicts    {CountOrNone(Count(RelationType.Conflicts))}";
        yield return $"Agreements   {CountOrNone(Count(RelationType.Agrees))}";
        var others = string.Join(" · ", Order.Where(t => Count(t) > 0).Select(t => Describe(t, Count(t))).OfType<string>());
        if (others.Length > 0)
            yield return others;
        var alone = comparison.Unmatched.Length;
        if (alone > 0 && comparison.Sources.Length > 1)
            yield return $"{ClaimWording.Count(alone, "claim")} {(alone == 1 ? "has" : "have")} no recorded counterpart; the other report may still say the same thing.";
    }

    /// <summary>Sums up the comparison in one line for stderr.</summary>
    public static string Summarize(ReportComparison comparison) =>
        $"{ClaimWording.Count(comparison.Pairs.Length, "pair")} of related claims in {ClaimWording.Count(comparison.Sources.Length, "report")}"
        + $" · {ClaimWording.Count(comparison.Unmatched.Length, "claim")} without a recorded counterpart";

    /// <summary>
    /// Every kind of relation with its pairs, in the order in which they are shown, also where there are none; but repetitions, which
    /// answer no question when there are none, only where there are some.
    /// </summary>
    public static IEnumerable<(RelationType Type, RelatedPair[] Pairs)> GroupByKind(ReportComparison comparison)
    {
        var pairs = comparison.Pairs.ToLookup(p => p.Relation.Type);
        return Order
            .Where(type => type != RelationType.Repeats || pairs.Contains(type))
            .Select(type => (type, pairs[type].ToArray()));
    }

    /// <summary>Gets the two claims of a pair, the claim from the report declared first in front.</summary>
    public static Claim[] OrderSides(RelatedPair pair, ReportComparison comparison) =>
        comparison.Sources.IndexOf(pair.From.Source) <= comparison.Sources.IndexOf(pair.To.Source)
            ? [pair.From, pair.To]
            : [pair.To, pair.From];

    /// <summary>Gets the heading of the pairs of one type, with their number.</summary>
    public static string Heading(RelationType type, int count) =>
        type switch
        {
            RelationType.Conflicts => $"CONFLICT: they cannot both be true ({count})",
            RelationType.Agrees => $"AGREEMENT: both say the same thing ({count})",
            RelationType.Repeats => $"REPETITION: both print the same utterance, which confirms nothing ({count})",
            RelationType.Qualifies => $"ONE QUALIFIES THE OTHER: a different condition, limit or degree ({count})",
            RelationType.Elaborates => $"ONE ADDS DETAIL TO THE OTHER ({count})",
            RelationType.Specifies => $"ONE FILLS IN THE OTHER: it says what the other leaves open ({count})",
            _ => $"NOT THE SAME: they only sound alike ({count})",
        };

    /// <summary>Gets the label of a pair's note: how the two differ, or why they are related.</summary>
    public static string Reason(RelationType type) =>
        type is RelationType.Agrees or RelationType.Conflicts or RelationType.Repeats ? "why" : "difference";

    /// <summary>Says in parentheses who agrees with whom; empty if the relation is not an agreement.</summary>
    public static string DescribeAgreement(RelatedPair pair) =>
        pair.Agreement is { } agreement ? $" ({Vocabularies.Agreements[agreement].DisplayName})" : "";

    private static string CountOrNone(int count) => count == 0 ? "none recorded" : $"{count} recorded";

    private static string? Describe(RelationType type, int count) =>
        (type, count) switch
        {
            (RelationType.Repeats, 1) => "1 prints the same utterance",
            (RelationType.Repeats, _) => $"{count} print the same utterance",
            (RelationType.Qualifies, 1) => "1 qualifies the other",
            (RelationType.Qualifies, _) => $"{count} qualify each other",
            (RelationType.Elaborates, 1) => "1 adds detail",
            (RelationType.Elaborates, _) => $"{count} add detail",
            (RelationType.Specifies, 1) => "1 fills in what the other leaves open",
            (RelationType.Specifies, _) => $"{count} fill in what the other leaves open",
            (RelationType.Distinct, 1) => "1 only sounds alike",
            (RelationType.Distinct, _) => $"{count} only sound alike",
            _ => null,
        };
}
