using System.Buffers;
using System.Text;

namespace Guarantees.Core.Reviewing;

/// <summary>
/// JSON in its one canonical form (RFC 8785): no space, keys in order of their UTF-16 units, only the escapes that must
/// be. Only strings, arrays and objects, so that anyone can recompute a digest with any JSON library.
/// </summary>
internal static class CanonicalJson
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(i => (char)i), '"', '\\']);

    /// <summary>A string.</summary>
    public static string String(string? value)
    {
        if (value is null || !value.AsSpan().ContainsAny(Special))
            return $"\"{value}\"";
        var json = new StringBuilder("\"");
        foreach (var unit in value)
            _ = Special.Contains(unit) ? json.Append(Escaped(unit)) : json.Append(unit);
        return json.Append('"').ToString();
    }

    /// <summary>An array of values that are JSON already.</summary>
    public static string Array(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    /// <summary>An array of strings.</summary>
    public static string Strings(params IEnumerable<string?> values) => Array(values.Select(String));

    /// <summary>An object; the values are JSON already.</summary>
    public static string Object(params (string Key, string Json)[] members) =>
        $"{{{string.Join(',', members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{String(m.Key)}:{m.Json}"))}}}";

    private static string Escaped(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)unit:x4}",
    };
}
