using System.Globalization;

namespace Guarantees.Bench;

/// <summary>Runs the published tool as a process on knowledge bases of growing size, and prints ratios.</summary>
internal static class Bench
{
    private static readonly int[] Sizes = [50, 500, 5_000, 50_000];
    private static readonly string[][] Verbs = [["check"], ["list", "--json"], ["render", "--format", "markdown"]];
    private static readonly string Self = Environment.ProcessPath!;

    public static int Usage()
    {
        Console.Error.WriteLine("usage: bench PATH-OF-THE-PUBLISHED-CLAIMS; bench/README.md says how to publish both");
        return 2;
    }

    public static int Make(string folder, int sources, int claimsPerSource, int paragraphs)
    {
        MadeKnowledgeBase.Write(folder, sources, claimsPerSource, paragraphs);
        return 0;
    }

    public static int Run(string claims)
    {
        var folder = Directory.CreateTempSubdirectory("claims-bench-").FullName;
        try
        {
            StartUp(claims);
            Growth(claims, folder);
            ManySources(claims, folder);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void StartUp(string claims)
    {
        Console.WriteLine("## Start-up, on the shipped knowledge base (median of 20)\n\n| command | ms | MB | × empty program |\n| --- | --: | --: | --: |");
        var empty = Measured.Of(20, Self, "empty");
        Row("an empty .NET program", empty, empty.Milliseconds);
        string[][] commands = [["list", "--topic", "nato"], ["list", "--json"], ["--version"]];
        foreach (var command in commands)
            Row(string.Join(' ', command), Measured.Of(20, [claims, .. command]), empty.Milliseconds);
        Console.WriteLine();
    }

    private static void Row(string name, Measured measured, double yardstick) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| `{name}` | {measured.Milliseconds:F0} | {measured.Megabytes:F0} | {measured.Milliseconds / yardstick:F2} |"));

    private static void Growth(string claims, string folder)
    {
        Console.WriteLine("## Growth (medians; nodes is a bare `YamlStream` load of the same claims and reviews)\n");
        Console.WriteLine("| claims | command | ms | MB | ms × nodes | MB × nodes | ms × size before | MB × size before |");
        Console.WriteLine("| --: | --- | --: | --: | --: | --: | --: | --: |");
        var before = new Dictionary<string, Measured>();
        foreach (var size in Sizes)
        {
            var made = Path.Combine(folder, $"{size}");
            MadeKnowledgeBase.Write(made, sources: Math.Max(1, size / 50), claimsPerSource: Math.Min(size, 50), paragraphs: 50);
            var runs = size < 50_000 ? 7 : 3;
            var nodes = Measured.Of(runs, Self, "nodes", Path.Combine(made, "claims.yaml"));
            var ledger = Measured.Of(runs, Self, "nodes", Path.Combine(made, "reviews.yaml"));
            var empty = Measured.Of(runs, Self, "empty");
            var yardstick = new Measured(nodes.Milliseconds + ledger.Milliseconds - empty.Milliseconds, nodes.Megabytes + ledger.Megabytes - empty.Megabytes);
            Row(size, "nodes", yardstick, yardstick, before);
            Row(size, "events", Measured.Of(runs, Self, "events", Path.Combine(made, "claims.yaml")), yardstick, before);
            foreach (var verb in Verbs)
                Row(size, string.Join(' ', verb), Measured.Of(runs, [claims, "--kb", made, .. verb]), yardstick, before);
        }
        Console.WriteLine();
    }

    private static void Row(int size, string name, Measured now, Measured yardstick, Dictionary<string, Measured> before)
    {
        var growth = before.TryGetValue(name, out var then)
            ? string.Create(CultureInfo.InvariantCulture, $"{now.Milliseconds / then.Milliseconds:F1} | {now.Megabytes / then.Megabytes:F1}")
            : "· | ·";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | `{name}` | {now.Milliseconds:F0} | {now.Megabytes:F0} | {now.Milliseconds / yardstick.Milliseconds:F2} | {now.Megabytes / yardstick.Megabytes:F2} | {growth} |"));
        before[name] = now;
    }

    private static void ManySources(string claims, string folder)
    {
        var made = Path.Combine(folder, "many");
        MadeKnowledgeBase.Write(made, sources: 1_000, claimsPerSource: 24, paragraphs: 120);
        var check = Measured.Of(3, claims, "--kb", made, "check");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"## 1,000 sources, 24,000 claims, {new DirectoryInfo(Path.Combine(made, "sources")).EnumerateFiles().Sum(f => f.Length) / 1_000_000} MB of prose\n\n`check`: {check.Milliseconds:F0} ms, {check.Megabytes:F0} MB"));
    }
}
