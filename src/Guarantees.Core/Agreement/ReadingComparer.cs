using System.Collections.Immutable;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Agreement;

/// <summary>Measures how far a second reading agrees.</summary>
public static class ReadingComparer
{
    /// <summary>Compares the claims of two readings of the same texts.</summary>
    public static ReadingAgreement Compare(KnowledgeBaseIndex first, KnowledgeBaseIndex second)
    {
        var (ours, theirs) = (first.KnowledgeBase.Claims, second.KnowledgeBase.Claims);
        var fields = ReadingField.GetAll(new SharedVoices(first.KnowledgeBase).GetId);
        ImmutableArray<ComparedPair> pairs =
        [
            .. ClaimPair.Match(ours, theirs).Select(p => new ComparedPair(p, ReadValues(p, fields))),
        ];
        var paired = pairs.SelectMany(p => new[] { p.Pair.First, p.Pair.Second }).ToHashSet(ReferenceEqualityComparer.Instance);
        var estimates = Bootstrap.Estimate(SentenceSample.Split(ours, theirs, pairs), [.. GetFigures(fields.Length)]);
        return new ReadingAgreement(
            first,
            second,
            pairs,
            [.. ours.Where(c => !paired.Contains(c))],
            [.. theirs.Where(c => !paired.Contains(c))],
            estimates[0],
            estimates[1],
            [
                .. fields.Select(
                    (f, i) =>
                        new FieldAgreement(
                            f.Name,
                            CountEqual(pairs, i),
                            pairs.Length,
                            estimates[2 + (2 * i)],
                            estimates[3 + (2 * i)]
                        )
                ),
            ]
        );
    }

    // Those of all, then two a field.
    private static IEnumerable<Func<SentenceSample, double?>> GetFigures(int fields) =>
        [
            s => s.FoundByBoth,
            s => s.SameWords,
            .. Enumerable
                .Range(0, fields)
                .SelectMany(i =>
                    new Func<SentenceSample, double?>[]
                    {
                        s => s.Pairs.IsEmpty ? null : (double)CountEqual(s.Pairs, i) / s.Pairs.Length,
                        s => NominalAlpha.Compute([.. s.Pairs.Select(p => (p.Values[i].Before, p.Values[i].After))]),
                    }
                ),
        ];

    private static ImmutableArray<FieldChange> ReadValues(ClaimPair pair, ImmutableArray<ReadingField> fields) =>
        [.. fields.Select(f => new FieldChange(f.Name, f.Read(pair.First), f.Read(pair.Second)))];

    private static int CountEqual(ImmutableArray<ComparedPair> pairs, int field) =>
        pairs.Count(p => p.Values[field].Before == p.Values[field].After);
}
