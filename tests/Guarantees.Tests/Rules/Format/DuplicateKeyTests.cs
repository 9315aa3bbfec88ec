using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class DuplicateKeyTests
{
    [Fact]
    public void A_key_of_a_claim_is_given_twice() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  level: named
                  {|CLM005:level|}: report
                  topics: [bridge, money]
                """
            )
            .Says("duplicate key `level` (first at 22:3)", "remove one of them");

    [Fact]
    public void A_list_is_given_twice() =>
        Verify.Base(
            skipped: """
            - {source: report, quote: Comments, reason: furniture}
            {|CLM005:claims|}: []
            """
        );

    [Fact]
    public void A_key_of_a_selector_is_given_twice() =>
        Verify.Base(skipped: "- {source: report, quote: {exact: Comments, {|CLM005:exact|}: Comments}, reason: furniture}");
}
