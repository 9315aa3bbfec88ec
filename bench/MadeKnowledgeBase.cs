using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Reviewing;

namespace Guarantees.Bench;

/// <summary>A knowledge base made up for measuring: sound, whole, reviewed, and the same bytes every time.</summary>
internal static class MadeKnowledgeBase
{
    private static readonly string[] Places = ["bridge", "harbour", "school", "station", "market", "hospital", "library", "theatre"];
    private static readonly string[] Prose =
    [
        "The talks on the {0} went on for most of the week, and the people who took part in them spoke of a long road ahead.",
        "Officials from several towns compared their plans for the {0} with those of earlier years, in a room that was far too small.",
        "A map of the {0} hung on the wall — it showed the old quarter, the river’s two arms and the way to the coast.",
        "Visitors asked about the {0} again and again, and each of them was handed the same sheet of figures.",
    ];

    /// <param name="folder">Is made.</param>
    /// <param name="sources">How many reports.</param>
    /// <param name="claimsPerSource">How many claims in each, one a paragraph.</param>
    /// <param name="paragraphs">Paragraphs of each report, at least one for each claim; the others are prose without a claim.</param>
    public static void Write(string folder, int sources, int claimsPerSource, int paragraphs)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        using (var yaml = new StreamWriter(Path.Combine(folder, "claims.yaml")) { NewLine = "\n" })
        {
            var hashes = Enumerable.Range(0, sources).Select(s => Report(folder, s, claimsPerSource, paragraphs)).ToArray();
            Beginning(yaml, hashes);
            yaml.WriteLine("claims:");
            for (var s = 0; s < sources; s++)
                for (var c = 0; c < claimsPerSource; c++)
                    Claim(yaml, s, c);
            yaml.WriteLine("relations:");
            for (var s = 0; s < sources; s++)
                for (var c = 1; c < claimsPerSource; c += 2)
                    yaml.WriteLine($"  - {{from: {Id(s, c)}, to: {Id(s, c - 1)}, type: elaborates, note: \"Says more of the {Place(c)}.\"}}");
            yaml.WriteLine("skipped:");
            for (var s = 0; s < sources; s++)
                Skipped(yaml, s, paragraphs);
        }
        Reviews(folder);
    }

    private static string Report(string folder, int source, int claims, int paragraphs)
    {
        var text = string.Join('\n', Enumerable.Range(0, paragraphs).Select(p => p < claims ? $"{Sentence(source, p)} {Quiet(source, p)}" : Quiet(source, p)));
        var bytes = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(Path.Combine(folder, "sources", $"s{source}.txt"), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static string Sentence(int source, int paragraph) =>
        $"An official said that the mayor said he {Clause(source, paragraph)}.";

    private static string Clause(int source, int paragraph) =>
        $"could repair the {Place(paragraph)} of town {source} in year {paragraph} if the state’s money comes";

    private static string Quiet(int source, int paragraph) =>
        $"Note {source}.{paragraph}: {string.Format(null, Prose[(source + paragraph) % Prose.Length], Place(paragraph))}";

    private static string Place(int index) => Places[index % Places.Length];

    private static string Id(int source, int claim) => $"town-{source}-repairs-{claim}";

    private static void Beginning(TextWriter yaml, string[] hashes)
    {
        yaml.WriteLine("format: 1\ncurator: writer\nreaders:\n  - {id: writer, kind: agent}\n  - {id: other, kind: agent}\nsources:");
        for (var s = 0; s < hashes.Length; s++)
            yaml.WriteLine($"  - {{id: s{s}, file: sources/s{s}.txt, sha256: {hashes[s]}, about: \"Report {s}, made up for measuring.\"}}");
        yaml.WriteLine("speakers:\n  - {id: mayor, name: the mayor, kind: person, side: town}");
        for (var s = 0; s < hashes.Length; s++)
            yaml.WriteLine($"  - {{id: official-{s}, name: an official, kind: unnamed, count: 1, source: s{s}}}");
        yaml.WriteLine("topics:");
        foreach (var place in Places)
            yaml.WriteLine($"  - {{id: {place}, name: {place}, about: \"The {place} and its repair.\"}}");
    }

    private static void Claim(TextWriter yaml, int source, int claim) => yaml.WriteLine(
        $"""
          - id: {Id(source, claim)}
            source: s{source}
            quote: "he {Clause(source, claim)}"
            statement: "The mayor could repair the {Place(claim)} of town {source} in year {claim} if the state’s money comes."
            speaker: mayor
            through: [official-{source}]
            level: unnamed-one
            attributed: An official said that the mayor said
            act: offers
            hedges: could
            conditions:
              - kind: if
                quote: if the state’s money comes
            topics: [{Place(claim)}]
        """);

    private static void Skipped(TextWriter yaml, int source, int paragraphs)
    {
        for (var p = 0; p < paragraphs; p++)
            yaml.WriteLine($"  - {{source: s{source}, quote: \"{Quiet(source, p)}\", reason: furniture}}");
    }

    private static void Reviews(string folder)
    {
        var knowledgeBase = Loader.Load(new KnowledgeBaseFolder(folder)).KnowledgeBase;
        using var yaml = new StreamWriter(Path.Combine(folder, "reviews.yaml")) { NewLine = "\n" };
        foreach (var item in ReviewItem.AllOf(knowledgeBase))
            yaml.WriteLine($"- of: {item.Name}\n  digest: {item.Digest}\n  reviewer: other\n  date: 2026-11-22\n  verdict: accepted");
    }
}
