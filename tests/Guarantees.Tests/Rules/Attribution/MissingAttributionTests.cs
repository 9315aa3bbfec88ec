using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class MissingAttributionTests
{
    [Fact]
    public void A_voice_needs_attributing_words() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  level: {|CLM302:unnamed-one|}
                  topics: [money]
                """,
                report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
            )
            .Says("attributed to clerk, but `attributed` is missing", "add `attributed` with the voice and the cue as printed");

    [Fact]
    public void An_empty_list_has_no_attributing_words() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              level: {|CLM302:unnamed-one|}
              attributed: []
              topics: [money]
            """,
            report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
        );

    [Fact]
    public void An_uncredited_claim_needs_attributing_words() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  speaker: uncredited
                  level: {|CLM302:uncredited|}
                  topics: [bridge]
                """
            )
            .Says(
                "attributed to uncredited, but `attributed` is missing",
                "add `attributed` with the voice and the cue as printed"
            );
}
