using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class DisputedItemTests
{
    [Fact]
    public void A_claim_is_disputed() =>
        Verify
            .Base(
                claims: """
                - {|CLM703:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  act: refuses
                  topics: [money]
                """,
                ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: disputed, note: It is the clerk's.}"
            )
            .Says(
                "other disputes claim no-tax-rise: It is the clerk's.; reviews.yaml line 1",
                "correct what the note says, then have the item reviewed again"
            );

    [Fact]
    public void A_relation_is_disputed_after_it_was_accepted() =>
        Verify
            .Base(
                relations: "- {|CLM703:{from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}|}",
                ledger: """
                - {of: relation city-could-repair..bridge-closed, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: accepted}
                - {of: relation city-could-repair..bridge-closed, digest: v2:…, reviewer: other, date: 2026-11-23, verdict: disputed, note: It does not.}
                """
            )
            .Says(
                "other disputes relation city-could-repair..bridge-closed: It does not.; reviews.yaml line 2",
                "correct what the note says, then have the item reviewed again"
            );
}
