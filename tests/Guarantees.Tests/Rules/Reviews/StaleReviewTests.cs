using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class StaleReviewTests
{
    [Fact]
    public void A_claim_changed_after_its_review() =>
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
                ledger: "- {of: claim no-tax-rise, digest: v2:0…, reviewer: other, date: 2026-11-22, verdict: accepted}"
            )
            .Says(
                "claim no-tax-rise changed after its review (words, paragraphs, reading, voices); reviews.yaml line 1",
                "review it again with `claims review no-tax-rise`"
            );

    [Fact]
    public void Only_the_newest_of_two_verdicts_is_reported() =>
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
                ledger: """
                - {of: claim no-tax-rise, digest: v2:0…, reviewer: other, date: 2026-11-20, verdict: accepted}
                - {of: claim no-tax-rise, digest: v2:0…, reviewer: other, date: 2026-11-21, verdict: accepted}
                """
            )
            .Says(
                "claim no-tax-rise changed after its review (words, paragraphs, reading, voices); reviews.yaml line 2",
                "review it again with `claims review no-tax-rise`"
            );

    [Fact]
    public void A_relation_and_a_skipped_passage_changed_after_their_review() =>
        Verify
            .Base(
                relations: "- {|CLM702:{from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}|}",
                skipped: "- {|CLM702:{source: report, quote: Comments, reason: furniture}|}",
                ledger: """
                - {of: relation city-could-repair..bridge-closed, digest: v2:0…, reviewer: other, date: 2026-11-22, verdict: accepted}
                - {of: skipped report 3:1, digest: v2:0…, reviewer: other, date: 2026-11-22, verdict: accepted}
                """
            )
            .Says(
                "relation city-could-repair..bridge-closed changed after its review (words, paragraphs, reading, voices); reviews.yaml line 1",
                "review it again with `claims review city-could-repair..bridge-closed`"
            )
            .Says(
                "skipped report 3:1 changed after its review (words, paragraphs, reading, voices); reviews.yaml line 2",
                "review it again with `claims review report:3:1`"
            );
}
