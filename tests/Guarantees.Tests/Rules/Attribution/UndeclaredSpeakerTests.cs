using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class UndeclaredSpeakerTests
{
    [Fact]
    public void A_speaker_misspelled_by_one_letter_is_unknown() =>
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
    public void A_relaying_voice_misspelled_by_one_letter_is_unknown() =>
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
    public void An_undeclared_member_is_unknown() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, members: [{|CLM304:deputy|}], source: report}")
            .Says("unknown speaker `deputy`", "declare them under `speakers`");
}
