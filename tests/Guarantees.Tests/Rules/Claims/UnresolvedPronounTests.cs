using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UnresolvedPronounTests
{
    [Fact]
    public void We_is_unclear_out_of_context() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  statement: {|CLM420:We will not raise taxes.|}
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "who or where is \"We\"? the statement does not say",
                "say who or where is meant; if it is clear on its own, write `allow: [{code: CLM420, reason: …}]`"
            );

    [Fact]
    public void Here_is_unclear_in_a_quote_without_a_statement() =>
        Verify
            .Base(
                claims: """
                - {|CLM420:id: bridge-closed|}
                  quote: The bridge here is closed
                  topics: [bridge]
                """,
                report: "The bridge here is closed."
            )
            .Says("who or where is \"here\"? the statement does not say", "add a `statement` that says who or where is meant");
}
