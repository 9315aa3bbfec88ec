using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidYaml
{
    public static readonly Rule Rule = new("CLM002", "File is not valid YAML", Severity.Error)
    {
        Explanation =
            "The file has to parse as YAML before anything in it can be read. The place is where the parser gave up; the cause is there or shortly before: a quotation mark or bracket left open, a colon followed by a space inside unquoted text, indentation that does not line up.",
        BadExample = "note: he said: no",
        GoodExample = """
            note: "he said: no"
            """,
    };

    public static Finding CreateSyntaxError(Location at, string why, Location? bracket) =>
        new(
            Rule,
            at,
            $"the file is not YAML: {why}",
            bracket is { } open
                ? $"look at the bracket that opens at {open.Line}:{open.Column}, and for an open quotation mark"
                : "look around here for an open quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
        );

    public static Finding CreateUnclosed(Location at) =>
        new(Rule, at, "the file is not YAML: the bracket that opens here is never closed", "close it");

    public static Finding CreateMergeConflict(Location at, string branches, string? item) =>
        new(
            Rule,
            at,
            $"a merge conflict{(branches.Length == 0 ? "" : $" between {branches}")}{(item is null ? "" : $", in {item}")}",
            "keep what is right of both sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
        );

    public static Finding CreateTab(Location at) =>
        new(Rule, at, "the file is not YAML: a tab indents this line", "indent with spaces");

    public static Finding CreateEmpty(Location at) =>
        new(Rule, at, "the file is empty", "begin it with `format: 1`; README.md shows a whole file");
}
