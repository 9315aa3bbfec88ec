using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class UnexpectedAttributionTests
{
    [Fact]
    public void The_reports_own_voice_has_no_attributing_words() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  speaker: report
                  level: report
                  attributed: {|CLM303:The bridge|}
                  topics: [bridge]
                """
            )
            .Says(
                "the report says this in its own voice, but the claim has `attributed`",
                "remove `attributed`, or name the voice as the speaker"
            );

    [Fact]
    public void The_reports_own_claims_have_no_relaying_voice() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: {|CLM303:[report]|}
              level: report
              topics: [money]
            """,
            report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
        );
}
