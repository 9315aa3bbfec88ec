using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Agreement;

/// <summary>What the two readers have of one sentence, or of several drawn at random.</summary>
/// <param name="First">How many claims the knowledge base has.</param>
/// <param name="Second">How many claims the other reading has.</param>
/// <param name="Pairs">Those that both have.</param>
public sealed record SentenceSample(int First, int Second, ImmutableArray<ComparedPair> Pairs)
{
    /// <summary>Twice the claims that both found over the claims of both (F1); null if there are none.</summary>
    public double? FoundByBoth => First + Second == 0 ? null : 2.0 * Pairs.Length / (First + Second);

    /// <summary>The mean overlap of the pairs' quotes; null if there are none.</summary>
    public double? SameWords => Pairs.IsEmpty ? null : Pairs.Average(p => p.Pair.Overlap);

    /// <summary>Joins what the readers have of several sentences.</summary>
    public static SentenceSample Join(ImmutableArray<SentenceSample> sentences) =>
        new(sentences.Sum(s => s.First), sentences.Sum(s => s.Second), [.. sentences.SelectMany(s => s.Pairs)]);

    /// <summary>Sorts what the readers have by sentence; a claim belongs to the sentence in which its quote begins.</summary>
    public static ImmutableArray<SentenceSample> Split(
        IEnumerable<Claim> first,
        IEnumerable<Claim> second,
        ImmutableArray<ComparedPair> pairs
    )
    {
        var sentences = new SentenceNumbers();
        var byFirst = first.ToLookup(sentences.Find);
        var bySecond = second.ToLookup(sentences.Find);
        var byPair = pairs.ToLookup(p => sentences.Find(p.Pair.First));
        return
        [
            .. byFirst
                .Select(g => g.Key)
                .Union(bySecond.Select(g => g.Key))
                .Order()
                .Select(key => new SentenceSample(byFirst[key].Count(), bySecond[key].Count(), [.. byPair[key]])),
        ];
    }
}
