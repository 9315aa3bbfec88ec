using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UndeclaredTopicTests
{
    [Fact]
    public void A_topic_misspelled_by_one_letter_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [{|CLM404:mony|}]
                """
            )
            .Says("unknown topic `mony`", "did you mean `money`?");

    [Fact]
    public void A_topic_in_capitals_is_unknown() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, {|CLM404:Money|}]
            """
        );
}
