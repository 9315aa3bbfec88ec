using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotes;

public sealed class QuoteSpansParagraphsTests
{
    [Fact]
    public void A_quote_does_not_run_over_two_lines() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM204:"The bridge is closed.\nComments"|}
                  topics: [bridge]
                """
            )
            .Says("these words hold a line break", "quote from one line; write fragments as a list");

    [Fact]
    public void Words_broken_over_two_lines_are_no_quote() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM204:The bridge is closed. Comments|}
                  topics: [bridge]
                """
            )
            .Says(
                "these words run over lines 2 to 3 of report",
                "one line of a report is one paragraph: if they are one sentence, join the lines in its file and write the new `sha256`"
            );

    [Fact]
    public void Fragments_are_of_one_line() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: [The bridge is closed, {|CLM204:Comments|}]
                  topics: [bridge]
                """
            )
            .Says(
                "this fragment stands on line 3 of the report, the first one on line 2",
                "quote from one paragraph; make the other a claim of its own"
            );
}
