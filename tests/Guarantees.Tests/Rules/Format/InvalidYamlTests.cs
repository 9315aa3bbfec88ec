using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class InvalidYamlTests
{
    [Fact]
    public void A_square_bracket_that_is_never_closed_is_shown_where_it_opens() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  topics: {|CLM002:[bridge, money|}
                """
            )
            .Says("invalid YAML: this bracket is never closed", "close it");

    [Fact]
    public void A_curly_bracket_that_is_never_closed_is_shown_where_it_opens() =>
        Verify.Base(skipped: "- {|CLM002:{source: report, quote: Comments, reason: furniture|}");

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_shown_where_it_opens() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: {|CLM002:"The bridge is closed.|}
                  topics: [bridge]
                """
            )
            .Says(
                "invalid YAML: this line is indented less than the text that it continues",
                "look around here for an unclosed quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
            );

    [Fact]
    public void A_colon_in_unquoted_text_would_begin_a_key() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: sources/report.txt
                  sha256: SHA256
                  about: A report{|CLM002:: made up for tests.|}
                """
            )
            .Says(
                "invalid YAML: a colon and a space in unquoted text start a new key",
                "look around here for an unclosed quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
            );

    [Fact]
    public void A_tab_does_not_indent() =>
        Verify
            .Base(
                claims: "- id: bridge-closed\n  quote: The bridge is closed\n{|CLM002:\tstatement: The bridge is closed.|}\n  topics: [bridge]"
            )
            .Says("invalid YAML: this line is indented with a tab", "indent with spaces");

    [Fact]
    public void Keys_of_one_map_must_line_up() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  level: report
                 {|CLM002:act: states|}
                  topics: [bridge]
                """
            )
            .Says(
                "invalid YAML: expected a key here",
                "look around here for an unclosed quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
            );

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_a_character() =>
        Verify
            .Base(
                topics: """
                - {id: bridge, name: {|CLM002:"\uD83D"|}, about: The bridge and its repair.}
                """
            )
            .Says(
                "invalid YAML: this is not a valid character number",
                "look around here for an unclosed quotation mark or bracket, a colon in unquoted text, a tab, or indentation that does not line up"
            );

    [Fact]
    public void A_comment_may_leave_an_entry_open() =>
        Verify.Base(
            relations: "- {|CLM002:{from: city-could-repair, to: bridge-closed, type: elaborates, note: See #12 for why.}|}"
        );

    [Fact]
    public void A_merge_conflict_names_both_sides_and_the_claim() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  level: report
                {|CLM002:<<<<<<< HEAD|}
                  act: states
                =======
                  act: wants
                >>>>>>> theirs
                  topics: [bridge]
                """
            )
            .Says(
                "a merge conflict between HEAD and theirs, in bridge-closed",
                "keep what is right from each side, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"
            );

    [Fact]
    public void A_forgotten_line_of_a_merge_conflict_is_found() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  act: states
                {|CLM002:=======|}
                  topics: [bridge]
                """
            )
            .Says(
                "a merge conflict, in bridge-closed",
                "keep what is right from each side, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"
            );

    [Fact]
    public void A_merge_conflict_in_the_ledger_is_found() =>
        Verify
            .Base(
                ledger: """
                {|CLM002:<<<<<<< HEAD|}
                =======
                >>>>>>> theirs
                """
            )
            .Says(
                "a merge conflict between HEAD and theirs",
                "keep what is right from each side, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"
            );

    [Fact]
    public void An_empty_file_is_not_YAML() =>
        Verify.File("{|CLM002:|}").Says("the file is empty", "start it with `format: 1`; the README shows a complete file");

    [Fact]
    public void A_comment_alone_is_an_empty_file() => Verify.File("{|CLM002:# nothing yet|}\n");

    [Fact]
    public void The_end_of_a_document_alone_is_an_empty_file() => Verify.File("{|CLM002:...|}\n");
}
