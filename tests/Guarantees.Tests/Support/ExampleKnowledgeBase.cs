using System.Text.RegularExpressions;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Reviews;

namespace Guarantees.Tests.Support;

/// <summary>
/// A knowledge base of the two reports into which the example of a rule is put: keys of a claim replace those of one claim,
/// keys of the file or of a source likewise, list items go to the list that their keys belong to.
/// </summary>
internal static partial class ExampleKnowledgeBase
{
    private const string Claim = "commitment-only-outside-nato";

    private static readonly string[] ItemEnds = ["\n  - ", "\nspeakers:", "\nrelations:"];

    private const string Claims = """
        format: 1
        curator: first-reader
        readers:
          - {id: first-reader, kind: agent}
          - {id: second-reader, kind: person}
        sources:
          - id: call-report
            file: sources/call-report.txt
            sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8
            about: A report.
          - id: european-led
            file: sources/european-led.txt
            sha256: 6fbf82545a22ab69144412f86c2e82c4e4b5a7b9c8df44af702b63637cd64383
            about: Another report.
        speakers:
          - {id: trump, name: Donald Trump, kind: person, side: us}
          - {id: british-official, name: a British official, kind: unnamed, count: 1, source: call-report}
          - {id: person-briefed, name: a person briefed on the call, kind: unnamed, count: 1, source: call-report}
        topics:
          - {id: nato, name: NATO, about: NATO's part.}
          - {id: us-role, name: American role, about: The American part.}
          - {id: troops, name: Troops, about: Troops.}
          - {id: weapons, name: Weapons, about: Weapons.}
        claims:
          - id: commitment-only-outside-nato
            source: call-report
            quote: he would only make such a commitment if the effort is not part of NATO
            statement: Trump would make such a commitment only if the effort is not part of NATO.
            speaker: trump
            through: [person-briefed]
            level: unnamed-one
            attributed: The person briefed on the call said that Trump said
            act: offers
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            topics: [nato]
          - id: us-some-role
            source: call-report
            quote: an American security guarantee must be part of a final settlement
            statement: An American security guarantee must be part of a final settlement.
            speaker: trump
            through: [british-official]
            level: unnamed-one
            attributed: {the British official said: british-official, Trump recognizes that: trump}
            act: believes
            topics: [us-role]
        relations:
          - {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}
        skipped:
          - {source: call-report, quote: Comments, reason: furniture}

        """;

    /// <summary>What a check finds with the example in it.</summary>
    public static IReadOnlyList<Finding> With(string example)
    {
        using var files = Files(
            example.StartsWith('#') || example.StartsWith("- of:", StringComparison.Ordinal) ? Claims : Put(example)
        );
        var reviews = ReviewItem.ForAll(files.Load().KnowledgeBase).ToArray();
        var ledger = string.Concat(reviews.Where(r => r.Claim != Claim).Select(r => Accepted(r.LedgerName, r.Digest)));
        var current = reviews.FirstOrDefault(r => r.Claim == Claim)?.Digest.ToString();
        if (example.StartsWith("- of:", StringComparison.Ordinal))
            ledger += example.Replace("v2:…", current, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(files.Folder, "reviews.yaml"), ledger);
        return Checker.Run(files.Load()).Findings;
    }

    private static SmallKnowledgeBase Files(string claims)
    {
        var files = new SmallKnowledgeBase(claims);
        foreach (var report in Directory.GetFiles(Repository.PathOf("data/sources")).Select(Path.GetFileName))
            File.Copy(Repository.PathOf($"data/sources/{report}"), Path.Combine(files.Folder, "sources", report!));
        return files;
    }

    private static string Accepted(string of, Digest digest) =>
        $"- {{of: {of}, digest: {digest}, reviewer: second-reader, date: 2026-11-22, verdict: accepted}}\n";

    private static string Put(string example)
    {
        if (example.StartsWith("- ", StringComparison.Ordinal))
            return WithItems(ListOf(example), example);
        var keys = Key().Matches(example).Select(k => k.Groups[1].Value).ToHashSet();
        if (keys.Overlaps(["format", "claims"]))
            return keys.Aggregate(Claims, (text, key) => Without(text, 0, key)) + example + "\n";
        var item = keys.Overlaps(["file", "sha256"]) ? "  - id: call-report\n" : $"  - id: {Claim}\n";
        return WithKeys(item, keys, example);
    }

    private static string ListOf(string items) =>
        items.Contains("from:", StringComparison.Ordinal) ? "relations"
        : items.Contains("reason:", StringComparison.Ordinal) ? "skipped"
        : items.Contains("about:", StringComparison.Ordinal) ? "topics"
        : "speakers";

    // Relations and skipped passages are replaced, speakers and topics of the same id too.
    private static string WithItems(string list, string items)
    {
        var ids = Id().Matches(items).Select(i => i.Groups[1].Value).ToHashSet();
        var (start, end) = Block(list);
        var kept = Claims[start..end]
            .Split('\n')
            .Where(line => line.Length > 0 && list is "speakers" or "topics" && !ids.Contains(Id().Match(line).Groups[1].Value));
        return Claims[..start]
            + string.Concat(kept.Concat(items.Split('\n').Select(i => $"  {i}")).Select(line => $"{line}\n"))
            + Claims[end..];
    }

    private static string WithKeys(string item, HashSet<string> keys, string example)
    {
        var start = Claims.IndexOf(item, StringComparison.Ordinal);
        var end = ItemEnds.Min(mark => Next(Claims, start + item.Length, mark)) + 1;
        var rest = keys.Aggregate(Claims[(start + item.Length)..end], (text, key) => Without(text, 4, key));
        var patch = string.Concat(example.Split('\n').Select(line => $"    {line}\n"));
        var patched = keys.Contains("id") ? $"  - {patch[4..]}{rest}" : $"{item}{rest}{patch}";
        return Claims[..start] + patched + Claims[end..];
    }

    // The text without a key of some indentation and what is indented below it.
    private static string Without(string text, int indent, string key) =>
        Regex.Replace(text, $"^ {{{indent}}}{key}:.*\n( {{{indent + 1},}}.*\n)*", "", RegexOptions.Multiline);

    private static (int Start, int End) Block(string list)
    {
        var start = Claims.IndexOf($"\n{list}:\n", StringComparison.Ordinal) + list.Length + 3;
        var match = Regex.Match(Claims[start..], "^[a-z]", RegexOptions.Multiline);
        return (start, match.Success ? start + match.Index : Claims.Length);
    }

    private static int Next(string text, int from, string mark) =>
        text.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0 ? at : text.Length - 1;

    [GeneratedRegex("^([a-z0-9]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("id: ([^,}]+)")]
    private static partial Regex Id();
}
