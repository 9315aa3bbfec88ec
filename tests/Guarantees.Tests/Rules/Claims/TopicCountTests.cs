using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class TopicCountTests
{
    [Fact]
    public void A_topic_is_given_twice() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money, {|CLM412:money|}]
                """
            )
            .Says("repeated topic `money`", "keep the 3 that matter most, each once");

    [Fact]
    public void A_claim_has_at_most_three_topics() =>
        Verify
            .Base(
                topics: """
                - {id: roads, name: Roads, about: Roads.}
                - {id: tolls, name: Tolls, about: Tolls.}
                """,
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money, bridge, roads, {|CLM412:tolls|}]
                """
            )
            .Says("too many topics (4)", "keep the 3 that matter most, each once");
}
