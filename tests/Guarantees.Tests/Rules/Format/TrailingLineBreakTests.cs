using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class TrailingLineBreakTests
{
    [Fact]
    public void A_literal_block_keeps_its_line_break() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: {|CLM011:||}
                    The bridge is closed.
                  topics: [bridge]
                """
            )
            .Says("`statement` ends with a line break", "write >- instead of > or |, or put the text on one line");

    [Fact]
    public void A_folded_block_keeps_its_line_break() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: {|CLM011:>|}
                The bridge is closed
              topics: [bridge]
            """
        );
}
