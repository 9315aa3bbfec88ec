using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Family 0xx: what keeps a file from being read.</summary>
internal static class FormatCases
{
    private const string Sound = SmallKnowledgeBase.Claims;

    private static readonly string AliasBomb =
        "a: &a [x, x]\n"
        + string.Concat(
            Enumerable
                .Range(0, 20)
                .Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n")
        );

    public static readonly RuleCase[] Cases =
    [
        // File is not valid UTF-8
        new("CLM001", "a byte of Latin-1", Bytes("format: 1\ncurator: caf\u00E9\n"), "CLM001 2:13"),
        new("CLM001", "a UTF-8 sequence cut short at the end", Bytes("format: 1\n# caf\u00C3"), "CLM001 2:6"),
        new("CLM001", "UTF-16", Bytes("\u00FF\u00FEf\0o\0"), "CLM001 1:1"),
        new("CLM001", "a surrogate encoded as UTF-8", Bytes("# \u00E2\u0082\u00AC \u00ED\u00A0\u0080\n"), "CLM001 1:5"),
        // File is not valid YAML
        new("CLM002", "an unclosed square bracket", Claims("topics: [bridge, money]", "topics: [bridge, money"), "CLM002 30:13"),
        new("CLM002", "an unclosed curly bracket", Claims("reason: furniture}", "reason: furniture"), "CLM002 52:5"),
        new(
            "CLM002",
            "an unclosed quotation mark",
            Claims("statement: The bridge is closed.", "statement: \"The bridge is closed."),
            "CLM002 44:16"
        ),
        new(
            "CLM002",
            "a colon in unquoted text",
            Claims("about: A report made up for tests.", "about: A report: made up for tests."),
            "CLM002 10:20"
        ),
        new(
            "CLM002",
            "a tab for indentation",
            Claims("    statement: The bridge is closed.", "\tstatement: The bridge is closed."),
            "CLM002 44:1"
        ),
        new("CLM002", "indentation that does not line up", Claims("    act: states", "   act: states"), "CLM002 47:4"),
        new("CLM002", "an empty file", File(""), "CLM002 1:1"),
        new("CLM002", "nothing but a comment", File("# nothing yet\n"), "CLM002 1:1"),
        new("CLM002", "a mark of a document's end and nothing before it", File("...\n"), "CLM002 1:1"),
        new("CLM002", "half of a surrogate pair by its escape", Claims("name: Bridge", "name: \"\\uD83D\""), "CLM002 16:24"),
        new(
            "CLM002",
            "an entry that a comment leaves open",
            Claims("note: Tells how it could be opened.}", "note: See #12 for why.}"),
            "CLM002 50:5"
        ),
        new(
            "CLM002",
            "a merge conflict",
            Claims("    act: states\n", "<<<<<<< HEAD\n    act: states\n=======\n    act: wants\n>>>>>>> theirs\n"),
            "CLM002 47:1"
        ),
        new(
            "CLM002",
            "a mark of a merge conflict that was forgotten",
            Claims("    act: states\n", "    act: states\n=======\n"),
            "CLM002 48:1"
        ),
        new(
            "CLM002",
            "a merge conflict in the ledger",
            Ledger("<<<<<<< HEAD\n=======\n>>>>>>> theirs\n"),
            "CLM002 reviews.yaml:1:1"
        ),
        // Text is cut off by a comment
        new(
            "CLM013",
            "a number sign in a statement",
            Claims("statement: The bridge is closed.", "statement: The bridge is closed, as #2 says."),
            "CLM013 44:41"
        ),
        new(
            "CLM013",
            "a number sign in a list of words",
            Claims("quote: The bridge is closed", "quote: [The bridge, is closed #2 here\n      ]"),
            "CLM013 43:35"
        ),
        new(
            "CLM013",
            "a number sign on the second line of a text",
            Claims("about: A report made up for tests.", "about: A report\n      made up #1 for tests."),
            "CLM013 11:15"
        ),
        new(
            "CLM013",
            "a comment after a single space",
            Claims("about: A report made up for tests.", "about: A report made up for tests. # so"),
            "CLM013 10:40"
        ),
        // Unsupported YAML feature
        new("CLM003", "an anchor", Claims("topics: [money]", "topics: &m [money]"), "CLM003 40:13"),
        new("CLM003", "an alias", Claims("topics: [money]", "topics: *m"), "CLM003 40:13"),
        new("CLM003", "an alias bomb", File(AliasBomb), "CLM003 1:4"),
        new("CLM003", "a tag", Claims("quote: The bridge is closed", "quote: !!str The bridge is closed"), "CLM003 43:12"),
        new("CLM003", "a tag of somebody's own", Claims("curator: writer", "curator: !include writer.txt"), "CLM003 2:10"),
        new("CLM003", "a second document", File($"{Sound}---\nformat: 1\n"), "CLM003 53:1"),
        new("CLM003", "a key that is a list", Claims("curator: writer", "? [curator]\n: writer"), "CLM003 2:3"),
        // Size limit exceeded
        new("CLM004", "a hundred thousand nested square brackets", File($"claims: {new string('[', 100_000)}"), "CLM004 1:40"),
        new("CLM004", "a hundred thousand nested curly brackets", File($"claims: {new string('{', 100_000)}"), "CLM004 1:40"),
        new(
            "CLM004",
            "a hundred thousand nested dashes",
            File($"claims:\n  {string.Concat(Enumerable.Repeat("- ", 100_000))}x\n"),
            "CLM004 2:65"
        ),
        new(
            "CLM004",
            "a text of 20 MB on one line",
            Claims("statement: The bridge is closed.", $"statement: {new string('x', 20_000_000)}"),
            "CLM004 44:1"
        ),
        new(
            "CLM004",
            "a text of 66 thousand characters",
            Claims("statement: The bridge is closed.", $"statement: {new string('x', 66_000)}"),
            "CLM004 44:16"
        ),
        new(
            "CLM004",
            "a quote of 66 thousand words",
            Claims("quote: The bridge is closed", $"quote: {string.Concat(Enumerable.Repeat("word ", 66_000))}"),
            "CLM004 43:12"
        ),
        new(
            "CLM004",
            "a report of more than 8 MiB",
            Folder(f =>
                System.IO.File.WriteAllText(Path.Combine(f, "sources", "report.txt"), new string('x', 8 * 1024 * 1024 + 1))
            ),
            "CLM004 8:11"
        ),
        // Duplicate key
        new("CLM005", "a level twice", Claims("    level: named", "    level: named\n    level: report"), "CLM005 25:5"),
        new("CLM005", "the whole list of claims twice", File($"{Sound}claims: []\n"), "CLM005 53:1"),
        new(
            "CLM005",
            "a key twice in a selector",
            Claims("quote: Comments", "quote: {exact: Comments, exact: Comments}"),
            "CLM005 52:47"
        ),
        // Unknown key
        new(
            "CLM006",
            "one letter missing",
            Claims("    attributed: A clerk said the mayor", "    atributed: A clerk said the mayor"),
            "CLM006 38:5"
        ),
        new("CLM006", "a key in capitals", Claims("curator: writer", "Curator: writer"), "CLM007 1:1, CLM006 2:1"),
        new("CLM006", "a key of another item", Claims("kind: if, quote", "type: if, quote"), "CLM007 29:9, CLM006 29:10"),
        new("CLM006", "a merge key", Claims("    act: states", "    act: states\n    <<: x"), "CLM006 48:5"),
        // Required field is missing
        new("CLM007", "a relation without a note", Claims(", note: Tells how it could be opened.", ""), "CLM007 50:5"),
        new("CLM007", "a condition without a kind", Claims("{kind: if, quote", "{quote"), "CLM007 29:9"),
        new("CLM007", "a speaker without a name", Claims("{id: clerk, name: a clerk,", "{id: clerk,"), "CLM007 13:5"),
        new("CLM007", "an empty list of topics", Claims("topics: [money]", "topics: []"), "CLM007 31:5"),
        new("CLM007", "an empty list for a quote", Claims("quote: The bridge is closed", "quote: []"), "CLM007 41:5"),
        new("CLM007", "no speakers at all", Claims("speakers:\n", "people:\n"), "CLM007 1:1, CLM006 11:1"),
        new(
            "CLM007",
            "a dispute without a note",
            Ledger(Entry("claim no-tax-rise", verdict: "disputed")),
            "CLM007 reviews.yaml:1:3"
        ),
        // Value has the wrong type
        new("CLM008", "a text for a list", Claims("topics: [money]", "topics: money"), "CLM008 40:13"),
        new("CLM008", "a key with nothing after it", Claims("    act: states", "    act:"), "CLM008 47:9"),
        new("CLM008", "a list for a map", File("- a\n- b\n"), "CLM008 1:1"),
        new("CLM008", "a text for a claim", Claims("claims:\n", "claims:\n  - a claim\n"), "CLM008 19:5"),
        new("CLM008", "a count in words", Claims("count: 1", "count: one"), "CLM008 13:54"),
        new("CLM008", "a count of none", Claims("count: 1", "count: 0"), "CLM008 13:54"),
        new("CLM008", "a count beyond all numbers", Claims("count: 1", "count: 99999999999"), "CLM008 13:54"),
        new(
            "CLM008",
            "a list in a list of words",
            Claims("quote: The bridge is closed", "quote: [[The bridge]]"),
            "CLM008 43:13"
        ),
        new("CLM008", "a ledger that is a map", Ledger("of: claim no-tax-rise\n"), "CLM008 reviews.yaml:1:1"),
        new("CLM008", "a day that is none", Ledger(Entry("claim no-tax-rise", date: "2026-02-30")), "CLM008 reviews.yaml:4:9"),
        new(
            "CLM008",
            "a day written otherwise",
            Ledger(Entry("claim no-tax-rise", date: "22.11.2026")),
            "CLM008 reviews.yaml:4:9"
        ),
        new("CLM008", "a review of nothing nameable", Ledger(Entry("no-tax-rise", digest: "v1:0")), "CLM008 reviews.yaml:1:7"),
        new(
            "CLM008",
            "a review of a relation with one end",
            Ledger(Entry("relation no-tax-rise", digest: "v1:0")),
            "CLM008 reviews.yaml:1:7"
        ),
        new(
            "CLM008",
            "a review of a skipped passage without a column",
            Ledger(Entry("skipped report 3", digest: "v1:0")),
            "CLM008 reviews.yaml:1:7"
        ),
        // Value is not in the vocabulary
        new("CLM009", "one letter off", Claims("level: unnamed-one", "level: unamed-one"), "CLM009 37:12"),
        new("CLM009", "a word in capitals", Claims("act: states", "act: States"), "CLM009 47:10"),
        new("CLM009", "a relation of no known type", Claims("type: elaborates", "type: explains"), "CLM009 50:56"),
        new(
            "CLM009",
            "a verdict of no known kind",
            Ledger(Entry("claim no-tax-rise", verdict: "fine")),
            "CLM009 reviews.yaml:5:12"
        ),
        // Control character in text
        new("CLM010", "a NUL", Claims("name: Bridge", "name: Bri\0dge"), "CLM010 16:27"),
        new("CLM010", "an escape character by its YAML escape", Claims("name: Bridge", "name: \"Bri\\edge\""), "CLM010 16:24"),
        new("CLM010", "a carriage return that ends no line", Claims("name: Bridge", "name: Bri\rdge"), "CLM010 16:27"),
        new(
            "CLM010",
            "a separator of lines that would end a comment",
            Claims("curator: writer", "# no\u2028curator: writer"),
            "CLM010 2:5"
        ),
        new("CLM010", "a C1 control", Claims("name: Bridge", "name: Bri\u009Bdge"), "CLM010 16:27"),
        // Value ends with a line break
        new(
            "CLM011",
            "a block that keeps its line break",
            Claims("statement: The bridge is closed.", "statement: |\n      The bridge is closed."),
            "CLM011 44:16"
        ),
        new(
            "CLM011",
            "a folded quote",
            Claims("quote: The bridge is closed", "quote: >\n      The bridge is closed"),
            "CLM011 43:12"
        ),
        // Unsupported format version
        new("CLM012", "the next format", Claims("format: 1", "format: 2"), "CLM012 1:9"),
        new("CLM012", "a format with a decimal", Claims("format: 1", "format: 1.0"), "CLM012 1:9"),
    ];
}
