using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class RepeatedVoiceTests
{
    [Fact]
    public void A_speaker_does_not_pass_on_their_own_words() =>
        Verify
            .Base(
                speakers: "- {id: mayor, name: the head of the city, kind: person}",
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: clerk
                  through: [{|CLM311:clerk|}]
                  level: unnamed-one
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "clerk appears more than once among the voices of this claim",
                "list each voice once, nearest to the report first"
            );

    [Fact]
    public void A_relaying_voice_is_named_once() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk, {|CLM311:clerk|}]
              level: unnamed-one
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_third_voice_is_a_note() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk, {|CLM311:clerk|}, ann]
              level: unnamed-one
              attributed: {|CLM313:A clerk said the mayor|}
              topics: [money]
            """
        );
}
