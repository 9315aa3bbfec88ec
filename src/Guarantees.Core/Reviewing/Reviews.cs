using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviewing;

/// <summary>The ledger, looked up by item.</summary>
public sealed class Reviews
{
    private readonly Dictionary<string, Reader> _readers;
    private readonly ILookup<string, ReviewEntry> _entries;

    /// <summary>Orders the ledger's entries by date, entries of one day in the order of the file.</summary>
    public Reviews(KnowledgeBase knowledgeBase)
    {
        _readers = knowledgeBase.Readers.ById(r => r.Id);
        _entries = knowledgeBase.Reviews.OrderBy(e => e.Date, StringComparer.Ordinal).ToLookup(e => e.Of, StringComparer.Ordinal);
    }

    /// <summary>Where a claim stands in review.</summary>
    public Review Of(Claim claim) => Of(ReviewItem.Of(claim));

    /// <summary>Where an item stands in review.</summary>
    public Review Of(ReviewItem item)
    {
        var entries = _entries[item.Name].ToArray();
        if (entries.Length == 0)
            return new Review(ReviewState.Unreviewed, [], []);
        var newest = entries.GroupBy(e => e.Reviewer, StringComparer.Ordinal).Select(g => g.Last()).ToHashSet(ReferenceEqualityComparer.Instance);
        ImmutableArray<ReviewVerdict> verdicts = [.. entries.Select(entry => new ReviewVerdict(
            entry,
            _readers.GetValueOrDefault(entry.Reviewer),
            Digest.Parse(entry.Digest) == item.Digest,
            entry.Reviewer == item.Writer,
            newest.Contains(entry)))];
        var state = StateOf(verdicts);
        return new Review(state, verdicts, state == ReviewState.Stale ? Changed(item.Digest, verdicts) : []);
    }

    private static ReviewState StateOf(ImmutableArray<ReviewVerdict> verdicts)
    {
        var counting = verdicts.Where(v => v.Counts).ToArray();
        var current = counting.Where(v => v.Current).ToArray();
        if (current.Any(v => v.Entry.Verdict == Verdict.Disputed))
            return ReviewState.Disputed;
        if (current.Any(v => v.Reader!.Kind == ReaderKind.Person))
            return ReviewState.Accepted;
        if (current.Length > 0)
            return ReviewState.AcceptedByAgent;
        return counting.Length > 0 ? ReviewState.Stale : ReviewState.Unreviewed;
    }

    private static ImmutableArray<string> Changed(Digest now, ImmutableArray<ReviewVerdict> verdicts) =>
        Digest.Parse(verdicts.Last(v => v.Counts).Entry.Digest) is { } then ? now.ChangedSince(then) : ["digest version"];
}
