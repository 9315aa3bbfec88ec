using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidYaml
{
    public static readonly Rule Rule = new("CLM002", "File is not valid YAML", Severity.Error)
    {
        Explanation =
            "The file must be valid YAML before anything in it can be read. The position is where the parser gave up; the cause is there or just before it: an unclosed quotation mark or bracket, a colon followed by a space in unquoted text, or indentation that does not line up.",
        BadExample = "note: he said: no",
        GoodExample = """
            note: "he said: no"
            """,
    };

    public static Finding CreateSyntaxError(Location at, string why, Location? bracket) =>
        new(
            Rule,
            at,
            $"invalid YAML: {why}",
            bracket is { } open
                ? $"check the bracket opened at {open.Line}:{open.Column}, and look for an unclosed quotation mark"
                : "look around here for an unclosed quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
        );

    public static Finding CreateUnclosed(Location at) => new(Rule, at, "invalid YAML: this bracket is never closed", "close it");

    public static Finding CreateMergeConflict(Location at, string branches, string? item) =>
        new(
            Rule,
            at,
            $"a merge conflict{(branches.Length == 0 ? "" : $" between {branches}")}{(item is null ? "" : $", in {item}")}",
            "keep what is right from each side, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"
        );

    public static Finding CreateTab(Location at) =>
        new(Rule, at, "invalid YAML: this line is indented with a tab", "indent with spaces");

    public static Finding CreateEmpty(Location at) =>
        new(Rule, at, "the file is empty", "start it with `format: 1`; the README shows a complete file");
}
