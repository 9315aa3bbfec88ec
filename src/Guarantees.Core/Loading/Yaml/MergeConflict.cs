using System.Text.RegularExpressions;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>Finds the marks that git leaves where two branches changed the same lines.</summary>
internal static partial class MergeConflict
{
    /// <summary>The finding for the first mark, or null if there is none.</summary>
    public static Finding? Find(YamlSource text)
    {
        var start = 0;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (line is ['<' or '=' or '>' or '|', ..] && IsMarker(line))
                return InvalidYaml.CreateMergeConflict(
                    text.GetLocation(start),
                    GetBranches(text.Text.AsSpan(start)),
                    FindItem(text.Text, start)
                );
            start += line.Length + (text.Text.AsSpan(start + line.Length) is ['\r', '\n', ..] ? 2 : 1);
        }
        return null;
    }

    // The id of the item in which a mark is: the one that begins right after it, else the last one that begins before it.
    private static string? FindItem(string text, int mark)
    {
        var after = text.IndexOf('\n', mark) + 1;
        if (
            after > 0
            && Item().Match(text, after) is { Success: true } next
            && text.AsSpan(after, next.Index - after).IsWhiteSpace()
        )
            return next.Groups[1].Value;
        return Item().Matches(text[..mark]).LastOrDefault() is { } last && !Key().IsMatch(text[..mark], last.Index)
            ? last.Groups[1].Value
            : null;
    }

    [GeneratedRegex(@"^ *- +\{? *id: *([^\s,}]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    // A key of the whole file.
    [GeneratedRegex(@"^[a-z]+:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    private static bool IsMarker(ReadOnlySpan<char> line) =>
        line is "======="
        || line.StartsWith("<<<<<<< ", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>> ", StringComparison.Ordinal)
        || line.StartsWith("||||||| ", StringComparison.Ordinal);

    // "HEAD and theirs", as far as the marks name them.
    private static string GetBranches(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        foreach (var line in text.EnumerateLines())
        {
            if (line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal))
                names.Add(line[8..].Trim().ToString());
            if (line is ['>', '>', '>', '>', '>', '>', '>', ..])
                break;
        }
        return string.Join(" and ", names.Where(n => n.Length > 0));
    }
}
