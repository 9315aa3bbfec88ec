using System.Diagnostics;
using System.Globalization;

namespace Guarantees.Bench;

/// <summary>What running a command took: the median of several runs.</summary>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="Megabytes">Peak resident memory.</param>
internal sealed record Measurement(double Milliseconds, double Megabytes)
{
    // GNU time tells the peak of a process that has ended; .NET does not.
    private const string Time = "/usr/bin/time";

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static Measurement Run(int runs, params string[] command)
    {
        Once(command); // warms the file cache
        var all = Enumerable.Range(0, runs).Select(_ => Once(command)).ToArray();
        return new Measurement(Median(all.Select(m => m.Milliseconds)), Median(all.Select(m => m.Megabytes)));
    }

    private static Measurement Once(string[] command)
    {
        var peak = Path.GetTempFileName();
        var start = new ProcessStartInfo(Time, ["--format=%M", $"--output={peak}", .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        var wall = watch.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
        var kilobytes = double.Parse(File.ReadAllText(peak), CultureInfo.InvariantCulture);
        File.Delete(peak);
        return new Measurement(wall, kilobytes / 1024);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
