using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class SpeakerFromAnotherSourceTests
{
    [Fact]
    public void The_speaker_belongs_to_the_claims_source() =>
        Verify
            .Base(
                sources: """
                - {id: report, file: sources/report.txt, sha256: SHA256, about: A report made up for tests., reading: in-progress}
                - {id: other, file: sources/report.txt, sha256: SHA256, about: The same once more., reading: in-progress}
                """,
                speakers: "- {id: mayor, name: the mayor, kind: person, source: other}",
                claims: """
                - id: no-tax-rise
                  source: report
                  quote: the mayor will not raise taxes
                  speaker: {|CLM306:mayor|}
                  through: [clerk]
                  level: unnamed-one
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "mayor belongs to other, but the claim is from report",
                "declare a separate speaker for report; it may have the same name"
            );

    [Fact]
    public void A_relaying_voice_belongs_to_the_claims_source() =>
        Verify
            .Base(
                sources: """
                - {id: report, file: sources/report.txt, sha256: SHA256, about: A report made up for tests., reading: in-progress}
                - {id: other, file: sources/report.txt, sha256: SHA256, about: The same once more., reading: in-progress}
                """,
                speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, source: other}",
                claims: """
                - id: no-tax-rise
                  source: report
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [{|CLM306:clerk|}]
                  level: unnamed-one
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "clerk belongs to other, but the claim is from report",
                "declare a separate speaker for report; it may have the same name"
            );
}
