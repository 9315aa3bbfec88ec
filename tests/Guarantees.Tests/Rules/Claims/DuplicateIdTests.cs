using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class DuplicateIdTests
{
    [Fact]
    public void Two_claims_have_one_id() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                - id: {|CLM401:city-could-repair|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says("duplicate claim id `city-could-repair` (first at 20:7)", "give one of them another id");

    [Fact]
    public void Ids_that_differ_in_case_are_one() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                - id: {|CLM401:{|CLM402:City-could-repair|}|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says("duplicate claim id `City-could-repair` (first at 20:7 as `city-could-repair`)", "give one of them another id");

    [Fact]
    public void Two_topics_have_one_id() =>
        Verify.Base(
            topics: """
            - {id: roads, name: Roads, about: Roads.}
            - {id: {|CLM401:roads|}, name: Streets, about: Streets.}
            """
        );

    [Fact]
    public void Two_readers_and_two_speakers_have_one_id() =>
        Verify.Base(
            readers: """
            - {id: reader, kind: agent}
            - {id: {|CLM401:reader|}, kind: person}
            """,
            speakers: """
            - {id: bo, name: Bo Orr, kind: person}
            - {id: {|CLM401:bo|}, name: Bo Day, kind: person}
            """
        );
}
