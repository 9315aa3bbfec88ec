using System.Text.RegularExpressions;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Authoring;

/// <summary>Writes text as YAML that reads back as it is: plain where that is safe, else quoted.</summary>
internal static partial class YamlText
{
    /// <summary>A text as a value in a flow or block collection.</summary>
    public static string Format(string text) =>
        IsPlain(text) ? text
        : text.Contains('\'') || text.Any(char.IsControl) ? CanonicalJsonWriter.Quote(text) // a JSON string is a YAML string
        : $"'{text}'";

    /// <summary>A flow list of texts.</summary>
    public static string FormatList(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Format))}]";

    private static bool IsPlain(string text) =>
        Safe().IsMatch(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Converted().IsMatch(text);

    // Begins with a letter or digit, ends in no colon, and has nothing in it that flow collections use.
    [GeneratedRegex(@"^[\p{L}\p{Nd}$€£“‘…]([^\p{C}\p{Zl}\p{Zp},\[\]{}]*[^\p{C}\p{Z},\[\]{}:])?$")]
    private static partial Regex Safe();

    // What other readers of YAML take for a number, a date, a truth value or nothing.
    [GeneratedRegex(@"^([0-9.:_eExXoO+-]+|null|true|false|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Converted();
}
