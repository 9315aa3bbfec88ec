using System.Text.RegularExpressions;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Reviews;

namespace Guarantees.Tests.Support;

/// <summary>
/// The example of a rule in a sound knowledge base of the shipped reports: an item goes to its list, a key to the claim, the
/// source or the file that has such a key. Each key of the base is on a line of its own, so that an example takes its place.
/// </summary>
internal static partial class RuleExample
{
    private const string ClaimId = "commitment-only-outside-nato";

    private const string Source = """
        id: call-report
        file: sources/call-report.txt
        sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8
        about: A report.
        """;

    private const string Claim = """
        id: commitment-only-outside-nato
        source: call-report
        quote: he would only make such a commitment if the effort is not part of NATO
        statement: Trump would make such a commitment only if the effort is not part of NATO.
        speaker: trump
        through: [person-briefed]
        level: unnamed-one
        attributed: The person briefed on the call said that Trump said
        act: offers
        conditions: [{kind: only-if, quote: [only, if the effort is not part of NATO]}]
        topics: [nato]
        """;

    private const string OtherSources = """
        - {id: european-led, file: sources/european-led.txt, sha256: 6fbf82545a22ab69144412f86c2e82c4e4b5a7b9c8df44af702b63637cd64383, about: Another report.}
        - {id: report, file: sources/report.txt, sha256: SHA256, about: A report made up for tests.}
        """;

    private const string OtherClaim = """
        - {id: us-some-role, source: call-report, quote: an American security guarantee must be part of a final settlement, statement: An American security guarantee must be part of a final settlement., speaker: trump, through: [british-official], level: unnamed-one, attributed: {the British official said: british-official, Trump recognizes that: trump}, act: believes, topics: [us-role]}
        """;

    private static readonly MarkedBase Sound = new(
        Head: "format: 1\ncurator: first-reader",
        Readers: """
        - {id: first-reader, kind: agent}
        - {id: second-reader, kind: person}
        """,
        Sources: $"{WriteItem(Source)}\n{OtherSources}",
        Speakers: """
        - {id: trump, name: Donald Trump, kind: person, side: us}
        - {id: british-official, name: a British official, kind: unnamed, count: 1, source: call-report}
        - {id: person-briefed, name: a person briefed on the call, kind: unnamed, count: 1, source: call-report}
        """,
        Topics: """
        - {id: nato, name: NATO, about: NATO's part.}
        - {id: us-role, name: American role, about: The American part.}
        - {id: troops, name: Troops, about: Troops.}
        - {id: weapons, name: Weapons, about: Weapons.}
        """,
        Claims: $"{WriteItem(Claim)}\n{OtherClaim}",
        Relations: "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
        Skipped: "- {source: call-report, quote: Comments, reason: furniture}",
        Report: SmallKnowledgeBase.Report,
        Ledger: null
    );

    /// <summary>What a check finds with the example in it.</summary>
    public static IReadOnlyList<Finding> Check(string example)
    {
        using var files = new SmallKnowledgeBase(Place(example).ClaimsFile);
        foreach (var report in Directory.GetFiles(Repository.PathOf("data/sources")))
            File.Copy(report, Path.Combine(files.Folder, "sources", Path.GetFileName(report)));
        var items = ReviewItem.ForAll(files.Load().KnowledgeBase).ToLookup(i => i.Claim == ClaimId);
        var ledger = string.Concat(items[false].Select(Accept));
        if (example.StartsWith("- of:", StringComparison.Ordinal))
            ledger += example.Replace("v2:…", $"{items[true].Single().Digest}", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(files.Folder, "reviews.yaml"), ledger);
        return Checker.Run(files.Load()).Findings;
    }

    private static string Accept(ReviewItem item) =>
        $"- {{of: {item.LedgerName}, digest: {item.Digest}, reviewer: second-reader, date: 2026-11-22, verdict: accepted}}\n";

    private static MarkedBase Place(string example) =>
        FirstKey().Match(example).Groups[1].Value switch
        {
            "of" or "" => Sound,
            "from" => Sound with { Relations = example },
            "source" when example.StartsWith('-') => Sound with { Skipped = example },
            "id" when example.Contains("about:", StringComparison.Ordinal) => Sound with
            {
                Topics = MarkedBase.Merge(Sound.Topics!, example),
            },
            "id" when example.StartsWith('-') => Sound with { Speakers = MarkedBase.Merge(Sound.Speakers!, example) },
            "format" => Sound with { Head = Overlay(Sound.Head!, example) },
            "claims" => Sound with { Claims = example["claims:".Length..].TrimStart() },
            "file" or "sha256" => Sound with { Sources = $"{WriteItem(Overlay(Source, example))}\n{OtherSources}" },
            _ => Sound with { Claims = $"{WriteItem(Overlay(Claim, example))}\n{OtherClaim}" },
        };

    private static string WriteItem(string keys) => $"- {keys.ReplaceLineEndings("\n  ")}";

    private static string Overlay(string keys, string example)
    {
        var given = Key().Matches(example).Select(m => m.Value).ToHashSet();
        return string.Join('\n', [.. keys.Split('\n').Where(line => !given.Contains(Key().Match(line).Value)), example]);
    }

    [GeneratedRegex("^(?:- )?\\{?([a-z]+[0-9]*):")]
    private static partial Regex FirstKey();

    [GeneratedRegex("^[a-z]+[0-9]*:", RegexOptions.Multiline)]
    private static partial Regex Key();
}
