using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.StressTests;

/// <summary>
/// The real files, each time with one to three random edits. CLAIMS_MUTATIONS is their number, 300 without it; the
/// number of an edit is its seed, so that a failure can be repeated.
/// </summary>
public sealed class FuzzTests
{
    // The machine may be busy with other things; what hangs does so each time.
    private const int MostTries = 5;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(1);

    private static readonly (string File, byte[] Bytes)[] Files = Originals();

    [Fact]
    public void Random_edits_never_crash_hang_or_yield_an_invalid_location()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("CLAIMS_MUTATIONS") ?? "300");
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => Directory.CreateTempSubdirectory("claims-").FullName,
            (seed, _, folder) =>
            {
                if (Fault(seed, folder) is { } fault)
                    faults.Add($"edit {seed}: {fault}");
                return folder;
            },
            folder => Directory.Delete(folder, recursive: true)
        );
        faults.Order(StringComparer.Ordinal).Take(10).Should().BeEmpty();
    }

    private static string? Fault(int seed, string folder)
    {
        Write(seed, folder);
        try
        {
            var (findings, elapsed) = Check(folder);
            for (var again = 0; again < MostTries && elapsed > Hang; again++)
                elapsed = Check(folder).Elapsed;
            if (elapsed > Hang)
                return $"took {elapsed}";
            var widths = findings
                .Select(f => f.Location.Path)
                .Distinct()
                .ToDictionary(path => path, path => Widths(Path.Combine(folder, path)));
            return findings.Select(f => Nowhere(f, widths[f.Location.Path])).FirstOrDefault(n => n is not null);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static (IReadOnlyList<Finding> Findings, TimeSpan Elapsed) Check(string folder)
    {
        var watch = Stopwatch.StartNew();
        var findings = Core.Checking.Checker.Run(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(folder))).Findings;
        return (findings, watch.Elapsed);
    }

    private static string? Nowhere(Finding finding, int[] widths)
    {
        var (line, column) = (finding.Location.Line, finding.Location.Column);
        var isThere = line >= 1 && line <= widths.Length && column >= 1 && column <= widths[line - 1] + 1;
        return isThere && finding.Message.Length > 0 && finding.Help.Length > 0
            ? null
            : $"{finding.Rule.Code} {finding.Location}: {finding.Message}";
    }

    // Of each line, in code points.
    private static int[] Widths(string file) =>
        [
            .. Encoding
                .UTF8.GetString(File.ReadAllBytes(file))
                .TrimStart('\uFEFF')
                .Split('\n')
                .Select(line => line.EnumerateRunes().Count()),
        ];

    private static void Write(int seed, string folder)
    {
        var random = new Random(seed);
        var edited = random.Next(10) switch
        {
            0 => "reviews.yaml",
            1 => Files[random.Next(2)].File,
            _ => "claims.yaml",
        };
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        foreach (var (file, bytes) in Files)
        {
            var content = bytes;
            for (var edits = file == edited ? random.Next(1, 4) : 0; edits > 0; edits--)
                content = Mutation.Mutate(content, random);
            File.WriteAllBytes(Path.Combine(folder, file), content);
        }
    }

    // The reports, the claims, and a ledger in which everything is accepted.
    private static (string, byte[])[] Originals()
    {
        var loaded = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Repository.PathOf("data")));
        var ledger = string.Concat(
            ReviewItem
                .ForAll(loaded.KnowledgeBase)
                .Select(item =>
                    $"- of: {item.LedgerName}\n  digest: {item.Digest}\n  reviewer: second-reader\n  date: 2026-11-22\n  verdict: accepted\n"
                )
        );
        return
        [
            .. loaded.KnowledgeBase.Sources.Select(s => (s.File, File.ReadAllBytes(Repository.PathOf($"data/{s.File}")))),
            ("claims.yaml", File.ReadAllBytes(Repository.PathOf("data/claims.yaml"))),
            ("reviews.yaml", Encoding.UTF8.GetBytes(ledger)),
        ];
    }
}
