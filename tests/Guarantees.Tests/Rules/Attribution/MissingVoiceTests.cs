using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class MissingVoiceTests
{
    [Fact]
    public void The_relaying_voice_is_missing() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  level: named
                  attributed: {|CLM315:{the mayor: mayor}|}
                  topics: [money]
                """,
                report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
            )
            .Says(
                "\"A clerk said\" also governs these words, but is in no cue",
                "add this cue with its voice, nearest to the report first; if it governs other words, have the claim accepted"
            );

    [Fact]
    public void A_claim_without_a_cue_drops_the_voice_that_its_sentence_credits() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: {|CLM315:the mayor will not raise taxes|}
                  topics: [money]
                """,
                report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
            )
            .Says(
                "the sentence credits \"A clerk\", but the claim does not",
                "add `attributed: {CUE: VOICE}`; if the report says this in its own voice, have the claim accepted"
            );

    [Fact]
    public void A_quotation_that_continues_after_its_credit_is_not_the_reports_own() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM315:The bridge is closed|}
                  topics: [bridge]
                """,
                report: "“{|CLM601:It is late,” a clerk said|}. “The bridge is closed.”"
            )
            .Says(
                "these words are in quotation marks, but the claim credits no one",
                "add `attributed: {CUE: VOICE}`; if the report says this in its own voice, have the claim accepted"
            );

    [Fact]
    public void A_relaying_voice_after_the_words_is_missing() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              level: named
              attributed: {|CLM315:{Ann Lee said that: ann}|}
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """,
            report: "Ann Lee said that the city could repair the bridge if the state pays, {|CLM601:according to a clerk|}."
        );
}
