using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Coverage;

public sealed class SkippedButQuotedTests
{
    [Fact]
    public void A_heading_is_a_claim_too() =>
        Verify
            .Base(
                skipped: "- {source: report, quote: {|CLM602:The bridge is closed|}, reason: furniture}",
                report: """
                Ann Lee said that the city could repair the bridge if the state pays.
                A clerk said the mayor will not raise taxes. The bridge is closed.
                {|CLM601:Comments|}
                """
            )
            .Says("`bridge-closed` quotes from this skipped passage", "remove the skipped passage, or the quote");

    [Fact]
    public void A_fragment_of_a_claim_is_skipped() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: [The bridge is, closed]
              statement: The bridge is closed.
              topics: [bridge]
            """,
            skipped: """
            - {source: report, quote: {|CLM602:closed|}, reason: heading}
            - {source: report, quote: Comments, reason: furniture}
            """
        );

    [Fact]
    public void A_fragment_of_what_is_skipped_is_in_a_claim() =>
        Verify.Base(
            skipped: "- {source: report, quote: {|CLM602:[A clerk said, bridge is]|}, reason: furniture}",
            report: """
            Ann Lee said that the city could repair the bridge if the state pays.
            A clerk said the mayor will not raise taxes. The bridge is closed.
            {|CLM601:Comments|}
            """
        );

    [Fact]
    public void Part_of_a_claim_is_skipped() =>
        Verify.Base(
            skipped: """
            - {source: report, quote: {|CLM602:is closed|}, reason: heading}
            - {source: report, quote: Comments, reason: furniture}
            """
        );
}
