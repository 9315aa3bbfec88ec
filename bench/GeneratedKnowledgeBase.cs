using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Loading;
using Guarantees.Core.Reviews;

namespace Guarantees.Bench;

/// <summary>A knowledge base made up for measuring: sound, whole, reviewed, and the same bytes every time.</summary>
internal static class GeneratedKnowledgeBase
{
    private static readonly string[] Places =
    [
        "bridge",
        "harbour",
        "school",
        "station",
        "market",
        "hospital",
        "library",
        "theatre",
    ];
    private static readonly string[] FirstNames = ["Ann", "Bela", "Cora", "Dario", "Emil", "Fay", "Gita", "Hugo"];

    // As in the shipped knowledge base: about as many skipped passages, relations and reviews for each claim.
    private const int SkippedPerSource = 5;
    private const int PersonsPerSource = 5;

    /// <param name="folder">Is created.</param>
    /// <param name="sources">How many reports.</param>
    /// <param name="claimsPerSource">How many claims in each, one per paragraph.</param>
    public static void Write(string folder, int sources, int claimsPerSource)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        using (var yaml = new StreamWriter(Path.Combine(folder, "claims.yaml")) { NewLine = "\n" })
        {
            var hashes = Enumerable.Range(0, sources).Select(s => Report(folder, s, claimsPerSource)).ToArray();
            Beginning(yaml, hashes);
            yaml.WriteLine("claims:");
            for (var s = 0; s < sources; s++)
            for (var c = 0; c < claimsPerSource; c++)
                Claim(yaml, s, c);
            yaml.WriteLine("relations:");
            for (var s = 0; s < sources; s++)
            for (var c = 1; c < claimsPerSource; c++)
                yaml.WriteLine(
                    $"  - {{from: {Id(s, c)}, to: {Id(s, c - 1)}, type: elaborates, note: \"Says more of the {Place(c)}.\"}}"
                );
            yaml.WriteLine("skipped:");
            for (var s = 0; s < sources; s++)
            for (var p = 0; p < SkippedPerSource; p++)
                yaml.WriteLine($"  - {{source: s{s}, quote: {Heading(s, p)}, reason: heading}}");
        }
        Reviews(folder);
    }

    /// <summary>Writes a draft that quotes the first claims of each report, each on a paragraph of its own and credited as it should be.</summary>
    public static void WriteDraft(string path, int sources, int quotationsPerSource)
    {
        using var draft = new StreamWriter(path) { NewLine = "\n" };
        for (var s = 0; s < sources; s++)
        for (var c = 0; c < quotationsPerSource; c++)
            draft.WriteLine($"{Cue(s, c)} “he {Clause(s, c)},” the report says.\n");
    }

    private static string Report(string folder, int source, int claims)
    {
        var headings = Enumerable.Range(0, SkippedPerSource).Select(p => Heading(source, p));
        var text = string.Join(
            '\n',
            Enumerable.Range(0, claims).Select(p => $"{Cue(source, p)} he {Clause(source, p)}.").Concat(headings)
        );
        var bytes = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(Path.Combine(folder, "sources", $"s{source}.txt"), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    // Every other claim is heard from an official, the others from one of the report's own people.
    private static bool IsRelayed(int claim) => claim % 2 == 0;

    private static string Cue(int source, int claim) =>
        IsRelayed(claim) ? "An official said that the mayor said" : $"{Person(source, claim % PersonsPerSource)} said that";

    private static string Person(int source, int index) => $"{FirstNames[index]} {LastName(source * PersonsPerSource + index)}";

    // A name of letters for each number: Kaaa, Kaab, …
    private static string LastName(int number) =>
        $"K{(char)('a' + number / 17576 % 26)}{(char)('a' + number / 676 % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number % 26)}";

    private static string Heading(int source, int index) => $"Section {index} of report {source}";

    private static string Clause(int source, int paragraph) =>
        $"could repair the {Place(paragraph)} of town {source} in year {paragraph} if the state’s money comes";

    private static string Place(int index) => Places[index % Places.Length];

    private static string Id(int source, int claim) => $"town-{source}-repairs-{claim}";

    private static void Beginning(TextWriter yaml, string[] hashes)
    {
        yaml.WriteLine(
            "format: 1\ncurator: writer\nreaders:\n  - {id: writer, kind: agent}\n  - {id: other, kind: agent}\nsources:"
        );
        for (var s = 0; s < hashes.Length; s++)
            yaml.WriteLine(
                $"  - {{id: s{s}, file: sources/s{s}.txt, sha256: {hashes[s]}, about: \"Report {s}, made up for measuring.\"}}"
            );
        yaml.WriteLine("speakers:\n  - {id: mayor, name: the mayor, kind: person, side: town}");
        for (var s = 0; s < hashes.Length; s++)
        {
            yaml.WriteLine($"  - {{id: official-{s}, name: an official, kind: unnamed, count: 1, source: s{s}}}");
            for (var p = 0; p < PersonsPerSource; p++)
                yaml.WriteLine($"  - {{id: person-{s}-{p}, name: {Person(s, p)}, kind: person}}");
        }
        yaml.WriteLine("topics:");
        foreach (var place in Places)
            yaml.WriteLine($"  - {{id: {place}, name: {place}, about: \"The {place} and its repair.\"}}");
    }

    private static void Claim(TextWriter yaml, int source, int claim)
    {
        var person = claim % PersonsPerSource;
        yaml.WriteLine(
            $"""
              - id: {Id(source, claim)}
                source: s{source}
                quote: "he {Clause(source, claim)}"
                statement: "He could repair the {Place(claim)} of town {source} in year {claim} if the state’s money comes."
                speaker: {(IsRelayed(claim) ? "mayor" : $"person-{source}-{person}")}
                through: [{(IsRelayed(claim) ? $"official-{source}" : "")}]
                level: {(IsRelayed(claim) ? "unnamed-one" : "named")}
                attributed: {Cue(source, claim)}
                act: offers
                hedges: could
                conditions:
                  - kind: if
                    quote: if the state’s money comes
                topics: [{Place(claim)}]
            """
        );
    }

    private static void Reviews(string folder)
    {
        var knowledgeBase = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(folder)).KnowledgeBase;
        using var yaml = new StreamWriter(Path.Combine(folder, "reviews.yaml")) { NewLine = "\n" };
        foreach (var item in ReviewItem.ForAll(knowledgeBase))
            yaml.WriteLine(
                $"- {{of: {item.LedgerName}, digest: {item.Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}"
            );
    }
}
