namespace Guarantees.Core.Loading.Yaml;

/// <summary>Plain messages for the errors of YamlDotNet's parser.</summary>
internal static class YamlErrorMessages
{
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("expected ',' or '}'", "a `,` or the closing `}` is missing before this"),
        ("expected ',' or ']'", "a `,` or the closing `]` is missing before this"),
        ("quoted scalar, found unexpected end", "this quotation mark is never closed"),
        ("unknown escape character", "a backslash in double quotation marks needs to be doubled"),
        ("expected hexadecimal number", "`\\x`, `\\u` and `\\U` need two, four and eight hexadecimal digits"),
        ("Unicode", "this is not a valid character number"),
        ("expected '-' indicator", "expected an item starting with `- ` here"),
        ("expected key", "expected a key here"),
        ("expected ':'", "a `:` and a space are missing after this key"),
        ("found invalid mapping", "a colon and a space in unquoted text start a new key"),
        ("Mapping values are not allowed", "a colon and a space in unquoted text start a new key"),
        ("Mapping keys are not allowed", "a key cannot start here"),
        ("Block sequence entries are not allowed", "an item starting with `- ` cannot start here"),
        ("cannot start any token", "unquoted text cannot start with this character"),
        ("comment between adjacent scalars", "a ` #` inside unquoted text begins a comment"),
        ("invalid comment after", "a comment cannot begin here"),
        ("wrong indentation", "this line is indented less than the text that it continues"),
        ("block scalar", "after `|` or `>` the text begins on the next line, indented"),
        ("document", "only one document is allowed, without directives"),
        ("directive", "directives are not allowed"),
    ];

    /// <summary>The fault in plain words.</summary>
    /// <param name="message">The parser's message.</param>
    public static string Describe(string message) =>
        Meanings.FirstOrDefault(m => message.Contains(m.Part, StringComparison.Ordinal)).Meaning ?? "this cannot be read as YAML";
}
