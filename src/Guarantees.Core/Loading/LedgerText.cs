using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Loading;

/// <summary>
/// The text of the ledger. New entries are one line each, so that git's <c>merge=union</c>, which works on lines, keeps every entry
/// whole.
/// </summary>
internal static partial class LedgerText
{
    private static readonly FieldLocations Nowhere = new(default, []);

    /// <summary>The entries of a ledger without their places, or null if anything in it is wrong.</summary>
    public static ImmutableArray<ReviewEntry>? TryRead(string text)
    {
        var findings = new List<Finding>();
        var entries = TextFile.Decode(text).Then(yaml => LedgerReader.Read(yaml, findings)).Value;
        return entries is null || findings.Count > 0 ? null : [.. entries.Select(e => e with { Locations = Nowhere })];
    }

    /// <summary>Whether an entry, once written, is read back as it is.</summary>
    public static bool IsReadBack(ReviewEntry entry) => IsReadAs(FormatLine(entry), [entry]);

    /// <summary>
    /// The text with one entry more, whatever YAML form the list has: block or flow, indented, empty, ending in <c>...</c>. All but a
    /// flow list, which is written out as lines, keeps its bytes. Null if no form is read back as the old entries and the new one.
    /// </summary>
    public static string? Add(string text, ReviewEntry entry)
    {
        if (TryRead(text) is not { } before)
            return null;
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        ImmutableArray<ReviewEntry> after = [.. before, entry];
        return GetForms(text.ReplaceLineEndings("\n"), after)
            .Select(form => form.ReplaceLineEndings(lineEnd))
            .FirstOrDefault(form => IsReadAs(form, after));
    }

    private static IEnumerable<string> GetForms(string text, ImmutableArray<ReviewEntry> entries)
    {
        var line = FormatLine(entries[^1]);
        var body = text.Length == 0 || text.EndsWith('\n') ? text : text + '\n';
        yield return $"{body}{line}\n";
        yield return $"{body}{Indentation().Match(body).Value}{line}\n";
        if (DocumentEnd().Match(body) is { Success: true } end)
            yield return body.Insert(end.Index, $"{Indentation().Match(body).Value}{line}\n");
        var comments = body.Split('\n').Where(l => l.TrimStart().StartsWith('#')).Select(l => l.TrimStart());
        yield return $"{string.Join('\n', comments.Concat(entries.Select(FormatLine)))}\n";
    }

    private static string FormatLine(ReviewEntry entry)
    {
        var note = entry.Note is null ? "" : $", note: {CanonicalJsonWriter.Quote(entry.Note)}"; // a JSON string is a YAML string
        var answers = entry.AnswersDispute ? $", answers: {ReviewEntryValidator.Answers}" : "";
        return $"- {{of: {FormatValue(entry.Item)}, digest: {FormatValue(entry.Digest)}, reviewer: {FormatValue(entry.Reviewer)}, "
            + $"date: {entry.Date}, verdict: {entry.Verdict.ToTerm()}{answers}{note}}}";
    }

    private static string FormatValue(string text) => Plain().IsMatch(text) ? text : CanonicalJsonWriter.Quote(text);

    private static bool IsReadAs(string text, ImmutableArray<ReviewEntry> entries) =>
        TryRead(text) is { } read && read.SequenceEqual(entries.Select(e => e with { Locations = Nowhere }));

    // What needs no quotation marks inside a YAML flow mapping.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.:-]*( [A-Za-z0-9][A-Za-z0-9.:-]*)*(?<!:)$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<=^|\n) *(?=- )")]
    private static partial Regex Indentation();

    [GeneratedRegex(@"(?<=^|\n)\.\.\.[ \t]*(\n|$)")]
    private static partial Regex DocumentEnd();
}
