using System.Collections.Immutable;

namespace Guarantees.Core.Agreement;

/// <summary>
/// Percentile intervals over sentences drawn at random with replacement (Efron and Tibshirani, An Introduction to the Bootstrap,
/// ch. 13): claims of one sentence stand or fall together. The seed is fixed, so that two runs give the same.
/// </summary>
internal static class Bootstrap
{
    private const int Samples = 2000;
    private const double Tail = 0.025;
    private const ulong Seed = 20261122;

    /// <summary>Estimates figures, each with its interval where at least half of the samples have the figure.</summary>
    public static ImmutableArray<Estimate> Estimate(
        ImmutableArray<SentenceSample> sentences,
        ImmutableArray<Func<SentenceSample, double?>> figures
    )
    {
        var values = figures.Select(_ => new List<double>(Samples)).ToArray();
        var random = new SplitMix64(Seed);
        for (var i = 0; i < Samples && !sentences.IsEmpty; i++)
        {
            var sample = Draw(sentences, ref random);
            for (var figure = 0; figure < figures.Length; figure++)
            {
                if (figures[figure](sample) is { } value)
                    values[figure].Add(value);
            }
        }
        var whole = SentenceSample.Join(sentences);
        return [.. figures.Zip(values, (compute, drawn) => Estimate(compute(whole), drawn))];
    }

    private static Estimate Estimate(double? value, List<double> drawn)
    {
        if (value is null || drawn.Count < Samples / 2)
            return new Estimate(value, null, null);
        drawn.Sort();
        var tail = (int)(drawn.Count * Tail);
        return new Estimate(value, drawn[tail], drawn[^(tail + 1)]);
    }

    private static SentenceSample Draw(ImmutableArray<SentenceSample> sentences, ref SplitMix64 random)
    {
        var drawn = ImmutableArray.CreateBuilder<SentenceSample>(sentences.Length);
        for (var i = 0; i < sentences.Length; i++)
            drawn.Add(sentences[random.Next(sentences.Length)]);
        return SentenceSample.Join(drawn.MoveToImmutable());
    }
}
