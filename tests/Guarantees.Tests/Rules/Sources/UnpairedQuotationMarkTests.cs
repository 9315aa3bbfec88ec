using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class UnpairedQuotationMarkTests
{
    [Fact]
    public void A_mark_that_is_not_closed_has_no_partner() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: {|CLM315:A clerk said the mayor|}
                  topics: [money]
                """,
                report: "A clerk said the mayor will not raise taxes, {|CLM107:“{|CLM601:he said|}|}."
            )
            .Says(
                "unmatched “ in this paragraph",
                "compare the file with the report; if the report prints it this way, leave it: the words next to it count as the report's"
            );

    [Fact]
    public void A_paragraph_has_one_finding_and_a_continued_quotation_none() =>
        Verify
            .Base(
                skipped: "- {source: report, quote: {|CLM202:Comments|}, reason: furniture}",
                report: """
                Ann Lee said that the city could repair the bridge if the state pays.
                A clerk said the mayor will not raise taxes. The bridge is closed.
                {|CLM107:” and ”|}
                “Comments
                “Comments”
                """
            )
            .Says(
                "unmatched ” in this paragraph",
                "compare the file with the report; if the report prints it this way, leave it: the words next to it count as the report's"
            );
}
