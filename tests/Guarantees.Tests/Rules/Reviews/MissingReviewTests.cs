using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class MissingReviewTests
{
    [Fact]
    public void Every_item_needs_review() =>
        Verify
            .Base(
                claims: """
                - {|CLM701:id: city-could-repair|}
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                - {|CLM701:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                - {|CLM701:id: bridge-closed|}
                  quote: The bridge is closed
                  topics: [bridge]
                """,
                relations: "- {|CLM701:{from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}|}",
                skipped: "- {|CLM701:{source: report, quote: Comments, reason: furniture}|}"
            )
            .Says("claim city-could-repair has not been reviewed", "review it with `claims review city-could-repair`")
            .Says("claim no-tax-rise has not been reviewed", "review it with `claims review no-tax-rise`")
            .Says("claim bridge-closed has not been reviewed", "review it with `claims review bridge-closed`")
            .Says(
                "relation city-could-repair..bridge-closed has not been reviewed",
                "review it with `claims review city-could-repair..bridge-closed`"
            )
            .Says("skipped report 3:1 has not been reviewed", "review it with `claims review report:3:1`");

    [Fact]
    public void A_reviewed_claim_has_no_finding() =>
        Verify.Base(
            claims: """
            - {|CLM701:id: city-could-repair|}
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              act: refuses
              topics: [money]
            - {|CLM701:id: bridge-closed|}
              quote: The bridge is closed
              topics: [bridge]
            """,
            relations: "- {|CLM701:{from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}|}",
            skipped: "- {|CLM701:{source: report, quote: Comments, reason: furniture}|}",
            ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: accepted}"
        );
}
