using System.Diagnostics;

namespace Guarantees.Tests.Support;

/// <summary>How the time of an action grows with the size of its input: a ratio, for a clock says little on a busy machine.</summary>
internal static class Growth
{
    private const int Attempts = 5;
    private const int RunsOfAnAttempt = 3;

    /// <summary>Four times the size takes about four times as long, and not sixteen times.</summary>
    public static void IsLinear<T>(int size, Func<int, T> prepare, Action<T> act)
    {
        var (small, large) = (prepare(size), prepare(4 * size));
        Enumerable
            .Range(0, Attempts)
            .Select(_ => Measure(large, act) / Measure(small, act))
            .Should()
            .Contain(ratio => ratio < 9, "the time should grow with the size, not with its square");
    }

    // The quickest of some: the others wait for other work.
    private static double Measure<T>(T input, Action<T> act) =>
        Enumerable
            .Range(0, RunsOfAnAttempt)
            .Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                act(input);
                return watch.Elapsed.TotalMilliseconds;
            });
}
