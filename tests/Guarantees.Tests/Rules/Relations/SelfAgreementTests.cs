using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Relations;

public sealed class SelfAgreementTests
{
    [Fact]
    public void A_speaker_does_not_agree_with_herself() =>
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
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: ann
                  attributed: {|CLM313:{|CLM313:{|CLM313:A clerk said the mayor|}|}|}
                  topics: [money]
                """,
                relations: "- {from: city-could-repair, to: no-tax-rise, type: {|CLM504:agrees|}, note: It is so.}"
            )
            .Says("`agrees` within report, but both claims have the speaker ann", "write `elaborates` or `qualifies`");

    [Fact]
    public void A_speaker_does_not_conflict_with_herself() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: ann
              through: [clerk]
              attributed: {|CLM313:{|CLM313:A clerk said the mayor|}|}
              topics: [money]
            """,
            relations: "- {from: city-could-repair, to: no-tax-rise, type: {|CLM504:conflicts|}, note: It is so.}"
        );

    [Fact]
    public void A_report_does_not_repeat_itself() =>
        Verify
            .Base(
                relations: "- {from: city-could-repair, to: bridge-closed, type: {|CLM504:repeats|}, note: Tells how it could be opened.}"
            )
            .Says("`repeats` within report, but it is for one utterance in two reports", "write `elaborates` or `qualifies`");
}
