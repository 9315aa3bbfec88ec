using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class MissingStatementTests
{
    [Fact]
    public void Two_fragments_need_a_statement() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM421:[The bridge, is closed]|}
                  topics: [bridge]
                """
            )
            .Says(
                "the quote has 2 fragments, but the claim has no `statement`",
                "add a `statement` that says what they say together, or quote one fragment that makes sense on its own"
            );

    [Fact]
    public void Two_fragments_of_a_relayed_claim_need_a_statement() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: {|CLM421:[the mayor will not, raise taxes]|}
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );
}
