using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class InvalidSuppressionTests
{
    [Fact]
    public void An_error_cannot_be_suppressed() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  allow: [{code: {|CLM410:CLM201|}, reason: nearly}]
                  topics: [bridge]
                """
            )
            .Says(
                "`CLM201` cannot be suppressed",
                "use one of CLM403, CLM405, CLM406, CLM407, CLM408, CLM412, CLM413, CLM414, CLM415, CLM416, CLM417, CLM418, CLM419, CLM420"
            );

    [Fact]
    public void An_unknown_code_cannot_be_suppressed() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              allow: [{code: {|CLM410:CLM499|}, reason: none}]
              topics: [bridge]
            """
        );
}
