using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class OrphanedReviewTests
{
    [Fact]
    public void A_missing_item_is_reported_once_at_its_last_entry() =>
        Verify
            .Base(
                ledger: """
                - {of: claim gone, digest: v2:0…, reviewer: other, date: 2026-11-21, verdict: accepted}
                - {of: {|CLM705:claim gone|}, digest: v2:0…, reviewer: other, date: 2026-11-20, verdict: disputed, note: Why.}
                """
            )
            .Says(
                "`claim gone` was reviewed but no longer exists",
                "if it was removed, there is nothing to do: its reviews remain as history"
            );

    [Fact]
    public void A_review_of_a_misspelled_claim_has_no_item() =>
        Verify
            .Base(
                ledger: "- {of: {|CLM705:claim no-tax-ris|}, digest: v2:0…, reviewer: other, date: 2026-11-22, verdict: accepted}"
            )
            .Says("`claim no-tax-ris` was reviewed but no longer exists", "did you mean `claim no-tax-rise`?");

    [Fact]
    public void A_review_of_a_skipped_passage_elsewhere_has_no_item() =>
        Verify.Base(
            ledger: "- {of: {|CLM705:skipped report 3:2|}, digest: v2:0…, reviewer: other, date: 2026-11-22, verdict: accepted}"
        );
}
