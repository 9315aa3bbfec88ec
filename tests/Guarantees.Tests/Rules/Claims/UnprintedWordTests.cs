using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UnprintedWordTests
{
    [Fact]
    public void A_verb_with_a_different_meaning_is_a_note() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: {|CLM419:The bridge is locked.|}
                  topics: [bridge]
                """
            )
            .Says(
                "\"locked\" is not in report",
                "use the report's own word; if yours says the same, write `allow: [{code: CLM419, reason: …}]`"
            );

    [Fact]
    public void A_word_added_to_the_reports_is_a_note() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM419:The old bridge is finally closed.|}
              topics: [bridge]
            """
        );
}
