using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>How outputs put a comparison into words; the same in every format.</summary>
public static class ComparisonWording
{
    /// <summary>Over the claims to which no relation is recorded.</summary>
    public const string UnmatchedHeading = "Only in this report, as far as recorded; the other may still say the same";

    /// <summary>The kinds of relation in the order in which they are shown.</summary>
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

    /// <summary>What the comparison says in a few lines, conflicts and agreements first, also where there are none.</summary>
    public static IEnumerable<string> Answer(ReportComparison comparison)
    {
        var counts = comparison.Pairs.CountBy(p => p.Relation.Type).ToDictionary();
        int Count(RelationType type) => counts.GetValueOrDefault(type);
        yield return $"Conflicts    {CountOrNone(Count(RelationType.Conflicts))}";
        yield return $"Agreements   {CountOrNone(Count(RelationType.Agrees))}";
        var others = string.Join(" · ", Order.Where(t => Count(t) > 0).Select(t => Describe(t, Count(t))).OfType<string>());
        if (others.Length > 0)
            yield return others;
        var alone = comparison.Unmatched.Count();
        if (alone > 0 && comparison.Sources.Length > 1)
            yield return $"{ClaimWording.Count(alone, "claim")} {(alone == 1 ? "has" : "have")} no counterpart recorded; the other report may still say the same.";
    }

    /// <summary>The answer in one line, without the caveat: for stderr.</summary>
    public static string Summarize(ReportComparison comparison) =>
        $"{ClaimWording.Count(comparison.Pairs.Count(), "pair")} of related claims in {ClaimWording.Count(comparison.Sources.Length, "report")}"
        + $" · {ClaimWording.Count(comparison.Unmatched.Count(), "claim")} without counterpart recorded";

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

    /// <summary>The two claims of a pair, the one of the report declared first in front.</summary>
    public static Claim[] OrderSides(RelatedPair pair, ReportComparison comparison) =>
        comparison.Sources.IndexOf(pair.From.Source) <= comparison.Sources.IndexOf(pair.To.Source)
            ? [pair.From, pair.To]
            : [pair.To, pair.From];

    /// <summary>Over the pairs of a kind: what it is, in plain words, and how many there are.</summary>
    public static string Heading(RelationType type, int count) =>
        type switch
        {
            RelationType.Conflicts => $"CONFLICT: the two cannot both hold ({count})",
            RelationType.Agrees => $"AGREEMENT: both say the same thing ({count})",
            RelationType.Repeats => $"REPETITION: one utterance in both reports, which confirms nothing ({count})",
            RelationType.Qualifies => $"ONE QUALIFIES THE OTHER: another condition, limit or degree ({count})",
            RelationType.Elaborates => $"ONE ADDS DETAIL TO THE OTHER: more detail, in the same direction ({count})",
            RelationType.Specifies => $"ONE FILLS IN THE OTHER: it supplies what the other left open ({count})",
            _ => $"NOT THE SAME: they sound alike and are not the same ({count})",
        };

    /// <summary>What the note of a pair of a kind tells: how the two differ, or why they are related.</summary>
    public static string Reason(RelationType type) =>
        type is RelationType.Agrees or RelationType.Conflicts or RelationType.Repeats ? "why" : "difference";

    /// <summary>What is said after an agreement: who it is that agrees, in parentheses; else nothing.</summary>
    public static string DescribeAgreement(RelatedPair pair) =>
        pair.Agreement is { } agreement ? $" ({Vocabularies.Agreements[agreement].DisplayName})" : "";

    private static string CountOrNone(int count) => count == 0 ? "none recorded" : $"{count} recorded";

    private static string? Describe(RelationType type, int count) =>
        (type, count) switch
        {
            (RelationType.Repeats, 1) => "1 repeats an utterance of the other",
            (RelationType.Repeats, _) => $"{count} repeat an utterance of the other",
            (RelationType.Qualifies, 1) => "1 qualifies the other",
            (RelationType.Qualifies, _) => $"{count} qualify one another",
            (RelationType.Elaborates, 1) => "1 adds detail",
            (RelationType.Elaborates, _) => $"{count} add detail",
            (RelationType.Specifies, 1) => "1 fills in what the other left open",
            (RelationType.Specifies, _) => $"{count} fill in what the other left open",
            (RelationType.Distinct, 1) => "1 sounds alike and is not the same",
            (RelationType.Distinct, _) => $"{count} sound alike and are not the same",
            _ => null,
        };
}
