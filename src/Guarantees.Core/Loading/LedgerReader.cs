using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading;

/// <summary>Reads the entries of <c>reviews.yaml</c>, in whatever YAML form the list is written.</summary>
internal static class LedgerReader
{
    /// <summary>The entries in the order of the file. Whatever is wrong is a finding, and leaves its entry out.</summary>
    /// <param name="text">The file. Without any content it has no entries.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <returns>The entries, or the finding that kept the whole file from being read.</returns>
    public static ParseResult<ReviewEntry[]> Read(YamlSource text, List<Finding> findings)
    {
        if (ReadLines(text) is { } entries)
            return entries;
        return YamlParser.Read(text).Then<ReviewEntry[]>(root => BindEntries(root, findings));
    }

    private static ReviewEntry[] BindEntries(YamlNode root, List<Finding> findings)
    {
        if (root is not YamlSequence)
            findings.Add(WrongType.CreateFinding(root, "a list", "the ledger"));
        return
        [
            .. new SchemaValidator(findings)
                .ValidateItems(root, ClaimsSchema.Review)
                .Where(e => IsWellFormed(e, findings))
                .Select(Binder.BindReview),
        ];
    }

    private static bool IsWellFormed(YamlMapping entry, List<Finding> findings)
    {
        var faults = ReviewEntryValidator.Validate(entry).ToArray();
        findings.AddRange(faults);
        return faults.Length == 0;
    }

    // The entries if every line is one as the tool writes it, a comment or empty. A file of comments and of the marks of a document's
    // beginning and end has none.
    private static ReviewEntry[]? ReadLines(YamlSource text)
    {
        var entries = new List<ReviewEntry>();
        var (number, hasMark) = (0, false);
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            number++;
            hasMark |= line is "---" or "...";
            if (line.TrimStart() is [] or ['#', ..] or "---" or "...")
                continue;
            if (LedgerLine.TryRead(line.ToString(), text.Path, number) is not { } entry)
                return null;
            entries.Add(entry);
        }
        return hasMark && entries.Count > 0 ? null : [.. entries];
    }
}
