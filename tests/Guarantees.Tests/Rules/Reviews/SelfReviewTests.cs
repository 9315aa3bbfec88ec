using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class SelfReviewTests
{
    [Fact]
    public void The_curator_reviewed_their_own_claim() =>
        Verify
            .Base(
                claims: """
                - {|CLM704:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  act: refuses
                  topics: [money]
                """,
                ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: writer, date: 2026-11-22, verdict: accepted}"
            )
            .Says("writer reviewed their own claim no-tax-rise; reviews.yaml line 1", "have someone else review it");

    [Fact]
    public void The_curator_reviewed_their_own_skipped_passage() =>
        Verify
            .Base(
                skipped: "- {|CLM704:{source: report, quote: Comments, reason: furniture}|}",
                ledger: "- {of: skipped report 3:1, digest: v2:…, reviewer: writer, date: 2026-11-22, verdict: accepted}"
            )
            .Says("writer reviewed their own skipped report 3:1; reviews.yaml line 1", "have someone else review it");

    [Fact]
    public void A_relations_writer_reviewed_it() =>
        Verify
            .Base(
                relations: "- {|CLM704:{from: city-could-repair, to: bridge-closed, type: elaborates, by: other, note: Tells how it could be opened.}|}",
                ledger: "- {of: relation city-could-repair..bridge-closed, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: accepted}"
            )
            .Says(
                "other reviewed their own relation city-could-repair..bridge-closed; reviews.yaml line 1",
                "have someone else review it"
            );

    [Fact]
    public void Reviewing_an_earlier_wording_by_somebody_else_is_not_a_self_review() =>
        Verify.Base(
            claims: """
            - {|CLM701:id: no-tax-rise|}
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """,
            ledger: "- {of: claim no-tax-rise, digest: v2:0…, reviewer: writer, date: 2026-11-22, verdict: accepted}"
        );
}
