using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class UndeclaredSpeakerTests
{
    [Fact]
    public void A_speaker_one_letter_off_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: {|CLM304:major|}
                  through: [clerk]
                  level: unnamed-one
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says("unknown speaker `major`", "did you mean `mayor`?");

    [Fact]
    public void A_voice_between_one_letter_off_is_unknown() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [{|CLM304:clark|}]
              level: unnamed-one
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_member_that_nobody_declares_is_unknown() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, members: [{|CLM304:deputy|}], source: report}")
            .Says("unknown speaker `deputy`", "declare them under `speakers`");
}
