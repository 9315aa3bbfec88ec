using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class DuplicateQuoteTests
{
    [Fact]
    public void Two_claims_have_one_quote() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                - {|CLM403:id: bridge-closed|}
                  quote: {|CLM315:{|CLM408:the mayor will not raise taxes|}|}
                  statement: {|CLM413:The bridge is closed.|}
                  topics: [bridge]
                """
            )
            .Says(
                "no-tax-rise quotes exactly the same words",
                "merge the two, or let each quote only its own words; if they say different things, write `allow: [{code: CLM408, reason: …}]`"
            );

    [Fact]
    public void Two_claims_have_the_same_fragments() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: [The bridge, closed]
              statement: The bridge is closed.
              topics: [bridge]
            - id: bridge-shut
              quote: {|CLM408:[The bridge, closed]|}
              statement: Closed is the bridge.
              topics: [bridge]
            """,
            report: "The bridge {|CLM601:is|} closed."
        );
}
