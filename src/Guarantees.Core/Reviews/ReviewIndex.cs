using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviews;

/// <summary>The ledger, looked up by item.</summary>
public sealed class ReviewIndex
{
    private readonly Dictionary<string, Reader> _readers;
    private readonly ILookup<string, ReviewEntry> _entries;

    /// <summary>Orders the ledger's entries by date, entries of one day in the order of the file.</summary>
    public ReviewIndex(KnowledgeBase knowledgeBase)
    {
        _readers = knowledgeBase.Readers.ToDictionaryFirstWins(r => r.Id);
        var ordered = knowledgeBase.Reviews.OrderBy(e => e.Date, StringComparer.Ordinal);
        Items = [.. ReviewItem.ForAll(knowledgeBase)];
        var names = Items.Select(i => i.LedgerName).ToHashSet(StringComparer.Ordinal);
        if (knowledgeBase.Reviews.All(e => names.Contains(e.Item)))
        {
            _entries = ordered.ToLookup(e => e.Item, StringComparer.Ordinal);
            Orphans = [];
            return;
        }

        // An item that is gone while another has its digest was renamed.
        var byDigest = new Lazy<ILookup<Digest, string>>(() => Items.ToLookup(i => i.Digest, i => i.LedgerName));
        var renamed = ordered.Select(e => (Entry: e, Item: names.Contains(e.Item) ? e.Item : FindNewName(e, byDigest))).ToArray();
        _entries = renamed.Where(r => r.Item is not null).ToLookup(r => r.Item!, r => r.Entry, StringComparer.Ordinal);
        Orphans = [.. renamed.Where(r => r.Item is null).Select(r => r.Entry)];
    }

    /// <summary>Everything that is reviewed: claims, relations, skipped passages.</summary>
    public ImmutableArray<ReviewItem> Items { get; }

    /// <summary>The entries for items that do not exist, under any name: history.</summary>
    public ImmutableArray<ReviewEntry> Orphans { get; }

    /// <summary>Gets the review status of a claim.</summary>
    public ReviewStatus GetStatus(Claim claim) => GetStatus(ReviewItem.Create(claim));

    /// <summary>Gets the review status of an item.</summary>
    public ReviewStatus GetStatus(ReviewItem item)
    {
        var entries = _entries[item.LedgerName].ToArray();
        if (entries.Length == 0)
            return new ReviewStatus(ReviewState.Unreviewed, [], []);
        var newest =
            entries.Length == 1
                ? entries
                : entries.GroupBy(e => e.Reviewer, StringComparer.Ordinal).Select(g => FindLatest(g, item)).ToArray();
        ImmutableArray<EvaluatedEntry> verdicts =
        [
            .. entries.Select(entry => new EvaluatedEntry(
                entry,
                _readers.GetValueOrDefault(entry.Reviewer),
                Digest.Parse(entry.Digest) == item.Digest,
                entry.Reviewer == item.Writer,
                Array.Exists(newest, n => ReferenceEquals(n, entry))
            )),
        ];
        var state = GetState(verdicts);
        return new ReviewStatus(state, verdicts, state == ReviewState.Stale ? GetChangedParts(item.Digest, verdicts) : []);
    }

    private static string? FindNewName(ReviewEntry entry, Lazy<ILookup<Digest, string>> byDigest) =>
        Digest.Parse(entry.Digest) is { } digest
            ? byDigest.Value[digest].FirstOrDefault(n => n.Split(' ')[0] == entry.Item.Split(' ')[0])
            : null;

    // The verdict of the last day, of those at the current digest if there are any. Lines of one day have no order that would survive
    // a merge: a dispute counts until a line answers it.
    private static ReviewEntry FindLatest(IEnumerable<ReviewEntry> ofOneReader, ReviewItem item)
    {
        var all = ofOneReader.ToArray();
        var lastDay = all.Where(e => e.Date == all[^1].Date).ToArray();
        var current = lastDay.Where(e => Digest.Parse(e.Digest) == item.Digest).ToArray();
        var candidates = current.Length > 0 ? current : lastDay;
        var disputes = candidates.Where(e => e.Verdict == Verdict.Disputed).ToArray();
        var answers = candidates.Where(e => e.AnswersDispute).ToArray();
        return disputes.Length > answers.Length ? disputes[^1]
            : answers.Length > 0 ? answers[^1]
            : candidates[^1];
    }

    private static ReviewState GetState(ImmutableArray<EvaluatedEntry> verdicts)
    {
        if (verdicts.Any(v => v is { IsEffective: true, IsCurrent: true, Entry.Verdict: Verdict.Disputed }))
            return ReviewState.Disputed;
        if (verdicts.Any(v => v is { IsEffective: true, IsCurrent: true, Reader.Kind: ReaderKind.Person }))
            return ReviewState.Accepted;
        if (verdicts.Any(v => v is { IsEffective: true, IsCurrent: true }))
            return ReviewState.AcceptedByAgent;
        return verdicts.Any(v => v.IsEffective) ? ReviewState.Stale : ReviewState.Unreviewed;
    }

    private static ImmutableArray<string> GetChangedParts(Digest now, ImmutableArray<EvaluatedEntry> verdicts) =>
        Digest.Parse(verdicts.Last(v => v.IsEffective).Entry.Digest) is { } then ? now.GetChangedParts(then) : ["digest version"];
}
