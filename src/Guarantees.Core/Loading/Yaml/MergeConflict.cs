using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>Finds the marks that git leaves where two branches changed the same lines.</summary>
internal static class MergeConflict
{
    /// <summary>The finding for the first mark, or null if there is none.</summary>
    public static Finding? Find(YamlSource text)
    {
        var start = 0;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (line is ['<' or '=' or '>' or '|', ..] && IsMarker(line))
                return InvalidYaml.CreateMergeConflict(text.GetLocation(start), GetBranches(text.Text.AsSpan(start)));
            start += line.Length + (text.Text.AsSpan(start + line.Length) is ['\r', '\n', ..] ? 2 : 1);
        }
        return null;
    }

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
