using Guarantees.Core.Model;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Reviews;

public sealed class ReviewIndexTests
{
    [Fact]
    public void A_stale_item_shows_what_changed_since_the_newest_verdict()
    {
        using var files = new SmallKnowledgeBase();
        var knowledgeBase = files.Load().KnowledgeBase;
        var claim = knowledgeBase.Claims[0];
        var now = Digest.Compute(claim);
        var review = new ReviewIndex(
            knowledgeBase with
            {
                Readers = [.. knowledgeBase.Readers, new Reader("second", ReaderKind.Agent, null, default)],
                Reviews =
                [
                    Entry(claim, now with { Reading = now.Reading + 1 }, "second", "2026-11-22"),
                    Entry(claim, now with { Words = now.Words + 1 }, "other", "2026-11-21"),
                ],
            }
        ).GetStatus(claim);
        (review.State, string.Join(' ', review.Changed)).Should().Be((ReviewState.Stale, "reading"));
    }

    private static ReviewEntry Entry(Claim claim, Digest digest, string reviewer, string date) =>
        new(
            ReviewItem.GetLedgerName(claim),
            digest.ToString(),
            reviewer,
            date,
            Verdict.Accepted,
            null,
            false,
            new FieldLocations(default, [])
        );
}
