using System.Diagnostics;

namespace Guarantees.Tests.Support;

/// <summary>How the time of an action grows with the size of its input: a ratio, for a clock says little on a busy machine.</summary>
internal static class Growth
{
    // Ten times the size takes about ten times as long; a hundred times would be its square.
    private const int Factor = 10;
    private const int MostRatio = 40;

    private const int FewestRuns = 3;
    private const int MostRuns = 50;

    /// <summary>The time grows with the size and not with its square.</summary>
    public static void IsLinear<T>(int size, Func<int, T> prepare, Action<T> act)
    {
        var (small, large) = (prepare(size), prepare(Factor * size));
        act(large); // so that the code is compiled

        // The quickest runs count: the others waited for other work.
        var (quickSmall, quickLarge) = (double.MaxValue, double.MaxValue);
        for (var run = 0; run < FewestRuns || (quickLarge >= MostRatio * quickSmall && run < MostRuns); run++)
        {
            quickSmall = Math.Min(quickSmall, Measure(() => act(small)));
            quickLarge = Math.Min(quickLarge, Measure(() => act(large)));
        }
        (quickLarge / quickSmall).Should().BeLessThan(MostRatio, "the time should grow with the size and not with its square");
    }

    private static double Measure(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalMilliseconds;
    }
}
