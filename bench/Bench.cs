using System.Globalization;

namespace Guarantees.Bench;

/// <summary>Runs the published tool as a process on knowledge bases of two sizes, beside its peers, and holds it to its goals.</summary>
internal static class Bench
{
    private const int ClaimsPerSource = 50;
    private const int Small = 100;
    private const int Large = 1_000;

    private static readonly string[][] Verbs =
    [
        ["list"],
        ["check"],
        ["render", "--format", "json"],
    ];
    private const string Quote = "quote";
    private static readonly string Self = Environment.ProcessPath!;

    public static int Usage()
    {
        Console.Error.WriteLine("usage: bench PATH-OF-THE-PUBLISHED-CLAIMS; bench/README.md says how to publish both");
        return 2;
    }

    public static int Make(string folder, int sources, int claimsPerSource)
    {
        GeneratedKnowledgeBase.Write(folder, sources, claimsPerSource);
        return 0;
    }

    /// <summary>Prints the goals and every figure as Markdown; 1 if a goal is missed.</summary>
    public static int Run(string claims)
    {
        var folder = Directory.CreateTempSubdirectory("claims-bench-").FullName;
        try
        {
            var startUp = StartUp(claims);
            var small = Growth(claims, Path.Combine(folder, "small"), Small, runs: 7);
            var draft = Path.Combine(folder, "draft.md");
            GeneratedKnowledgeBase.WriteDraft(draft, Small, quotationsPerSource: 10);
            small[Quote] = Measurement.Run(7, claims, "--kb", Path.Combine(folder, "small"), "quote", draft);
            var large = Growth(claims, Path.Combine(folder, "large"), Large, runs: 3);
            Goal[] goals = [.. Goals(startUp, small, large)];
            Print(goals, startUp, small, large);
            return goals.All(g => g.IsMet) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Goal> Goals(
        Dictionary<string, Measurement> startUp,
        Dictionary<string, Measurement> small,
        Dictionary<string, Measurement> large
    )
    {
        yield return new Goal(
            "`list --topic nato` ÷ an empty .NET program, time",
            startUp["list --topic nato"].Milliseconds / startUp["empty"].Milliseconds,
            1.1
        );
        foreach (var verb in Verbs.Select(v => string.Join(' ', v)))
        {
            yield return new Goal(
                $"`{verb}`: 50,000 claims ÷ 5,000, time",
                large[verb].Milliseconds / small[verb].Milliseconds,
                11
            );
            yield return new Goal($"`{verb}`: 50,000 claims ÷ 5,000, memory", large[verb].Megabytes / small[verb].Megabytes, 12);
        }
        yield return new Goal("`check` of 50,000 claims, seconds", large["check"].Milliseconds / 1000, 6);
        yield return new Goal("`quote` of 1,000 quotations against 5,000 claims, seconds", small[Quote].Milliseconds / 1000, 2);
    }

    // An empty program is what a .NET program costs that does nothing, compiled as it runs.
    private static Dictionary<string, Measurement> StartUp(string claims)
    {
        string[][] commands =
        [
            ["list", "--topic", "nato"],
            ["list", "--json"],
            ["check"],
            ["--version"],
        ];
        return commands
            .ToDictionary(c => string.Join(' ', c), c => Measurement.Run(20, [claims, .. c]))
            .Append(new("empty", Measurement.Run(20, Self, "empty")))
            .ToDictionary();
    }

    // Nodes and events: what YamlDotNet alone takes for the same bytes, claims and reviews one after another.
    private static Dictionary<string, Measurement> Growth(string claims, string folder, int sources, int runs)
    {
        GeneratedKnowledgeBase.Write(folder, sources, ClaimsPerSource);
        var figures = Verbs.ToDictionary(v => string.Join(' ', v), v => Measurement.Run(runs, [claims, "--kb", folder, .. v]));
        foreach (var peer in (string[])["events", "nodes"])
            figures[peer] = Measurement.Run(
                runs,
                Self,
                peer,
                Path.Combine(folder, "claims.yaml"),
                Path.Combine(folder, "reviews.yaml")
            );
        return figures;
    }

    private static void Print(
        Goal[] goals,
        Dictionary<string, Measurement> startUp,
        Dictionary<string, Measurement> small,
        Dictionary<string, Measurement> large
    )
    {
        Console.WriteLine("| goal | at most | seen | |\n| --- | --: | --: | --- |");
        foreach (var goal in goals)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {goal.What} | {goal.Most} | {goal.Seen:F2} | {(goal.IsMet ? "met" : "**missed**")} |"
                )
            );
        Console.WriteLine(
            "\n## Start-up on the shipped knowledge base (median of 20)\n\n| command | ms | MB |\n| --- | --: | --: |"
        );
        foreach (var (command, measured) in startUp)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{command}` | {measured.Milliseconds:F0} | {measured.Megabytes:F0} |"
                )
            );
        Console.WriteLine("\n## Growth (medians; `events` and `nodes` are bare YamlDotNet on the same bytes)\n");
        Console.WriteLine(
            "| command | 5,000 claims: ms | MB | 50,000 claims: ms | MB | × ms | × MB |\n| --- | --: | --: | --: | --: | --: | --: |"
        );
        foreach (var (command, measured) in small.Where(s => large.ContainsKey(s.Key)))
        {
            var grown = large[command];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{command}` | {measured.Milliseconds:F0} | {measured.Megabytes:F0} | {grown.Milliseconds:F0} | {grown.Megabytes:F0} | {grown.Milliseconds / measured.Milliseconds:F1} | {grown.Megabytes / measured.Megabytes:F1} |"
                )
            );
        }
    }
}
