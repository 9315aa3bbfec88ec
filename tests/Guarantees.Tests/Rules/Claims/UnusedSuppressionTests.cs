using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UnusedSuppressionTests
{
    [Fact]
    public void A_suppression_without_effect_is_unused() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  allow: [{code: {|CLM409:CLM406|}, reason: none}]
                  topics: [bridge]
                """
            )
            .Says("unused `allow`: this claim does not violate CLM406", "remove the `allow`");

    [Fact]
    public void One_of_two_suppressions_is_unused() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              allow:
                - {code: CLM405, reason: none}
                - {code: {|CLM409:CLM413|}, reason: none}
              topics: [bridge, money]
            """
        );
}
