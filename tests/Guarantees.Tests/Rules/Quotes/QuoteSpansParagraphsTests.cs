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
            .Says("the quote contains a line break", "quote from one line; write fragments as a list");

    [Fact]
    public void Words_broken_over_two_lines_are_not_a_quote() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM204:The bridge is closed. Comments|}
                  topics: [bridge]
                """
            )
            .Says(
                "the quote spans lines 2–3 of report",
                "each line of a report is one paragraph: if this is one sentence, join the lines in the report's file and update its `sha256`"
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
                "this fragment is on line 3 of the report, but the first is on line 2",
                "quote from one paragraph; put the other words in a separate claim"
            );
}
