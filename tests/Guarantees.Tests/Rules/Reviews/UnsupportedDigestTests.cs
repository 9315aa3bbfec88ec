using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class UnsupportedDigestTests
{
    [Fact]
    public void A_digest_of_a_later_version_is_not_supported() =>
        Verify
            .Base(
                claims: """
                - {|CLM702:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """,
                ledger: "- {of: claim no-tax-rise, digest: {|CLM707:v3:00-00-00|}, reviewer: other, date: 2026-11-22, verdict: accepted}"
            )
            .Says(
                "unsupported digest `v3:00-00-00`",
                "have the item reviewed again with `claims review`, which writes the digest"
            );

    [Fact]
    public void A_digest_cut_short_is_malformed() =>
        Verify.Base(
            claims: """
            - {|CLM702:id: no-tax-rise|}
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """,
            ledger: "- {of: claim no-tax-rise, digest: {|CLM707:v2:0000|}, reviewer: other, date: 2026-11-22, verdict: accepted}"
        );
}
