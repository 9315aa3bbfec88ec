using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class TruncatedTextTests
{
    [Fact]
    public void A_number_sign_cuts_a_statement() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: The bridge is closed, as {|CLM013:#2 says.|}
                  topics: [bridge]
                """
            )
            .Says(
                "this `#` starts a comment, which cuts off the rest of `statement`",
                "put the text in quotation marks; if you mean a comment, write two spaces before the `#` and one after it"
            );

    [Fact]
    public void A_number_sign_cuts_a_fragment() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: [The bridge, is closed {|CLM013:#2 here|}
                ]
              topics: [bridge]
            """
        );

    [Fact]
    public void A_number_sign_cuts_the_second_line_of_a_text() =>
        Verify.Base(
            sources: """
            - id: report
              file: sources/report.txt
              sha256: SHA256
              about: A report
                made up {|CLM013:#1 for tests.|}
            """
        );

    [Fact]
    public void An_intended_comment_has_two_spaces_before_it() =>
        Verify.Base(
            sources: """
            - id: report
              file: sources/report.txt
              sha256: SHA256
              about: A report made up for tests. {|CLM013:# so|}
            """
        );
}
