using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Queries.Differences;

/// <summary>Compares two versions of a knowledge base, claim by claim and field by field.</summary>
public sealed class KnowledgeBaseComparer
{
    private readonly KnowledgeBaseIndex _before;
    private readonly KnowledgeBaseIndex _after;

    // New ids of claims by their old ones.
    private readonly ImmutableDictionary<string, string> _renamed;

    private KnowledgeBaseComparer(KnowledgeBaseIndex before, KnowledgeBaseIndex after)
    {
        (_before, _after) = (before, after);
        _renamed = FindRenamed();
    }

    /// <summary>Compares them.</summary>
    public static KnowledgeBaseDiff Compare(KnowledgeBaseIndex before, KnowledgeBaseIndex after) =>
        new KnowledgeBaseComparer(before, after).Compare();

    private KnowledgeBaseDiff Compare()
    {
        ClaimChange[] kept = [.. _before.KnowledgeBase.Claims.Select(ComparePair).OfType<ClaimChange>()];
        var changes = kept.Where(c => c.Kind == ChangeKind.Renamed || !c.Fields.IsEmpty || !c.ChangedParts.IsEmpty).ToArray();
        ClaimChange[] others = [.. GetAdded(), .. GetWithdrawn()];
        return new KnowledgeBaseDiff(
            [.. changes.Concat(others).OrderBy(c => c.Kind)],
            [.. CompareItems()],
            kept.Length - changes.Length
        );
    }

    private ClaimChange? ComparePair(Claim before)
    {
        if (FindAfter(before.Id) is not { } after)
            return null;
        var parts = Digest.Compute(after).GetChangedParts(Digest.Compute(before));
        ImmutableArray<FieldChange> fields = [.. FieldChange.Compare(ClaimFields.Get(before), ClaimFields.Get(after))];
        return new ClaimChange(before, after, fields, parts, _before.GetReview(before).State, _after.GetReview(after).State);
    }

    private IEnumerable<ClaimChange> GetAdded()
    {
        var renamed = _renamed.Values.ToHashSet(StringComparer.Ordinal);
        return _after
            .KnowledgeBase.Claims.Where(c => _before.Find(c.Id) is null && !renamed.Contains(c.Id))
            .Select(c => new ClaimChange(null, c, [], [], null, _after.GetReview(c).State));
    }

    private IEnumerable<ClaimChange> GetWithdrawn() =>
        _before
            .KnowledgeBase.Claims.Where(c => FindAfter(c.Id) is null)
            .Select(c => new ClaimChange(c, null, [], [], _before.GetReview(c).State, null));

    private Claim? FindAfter(string id) => _after.Find(id) ?? (_renamed.TryGetValue(id, out var now) ? _after.Find(now) : null);

    // A digest does not include the id: a removed claim and a new one with the same digest are the same claim.
    private ImmutableDictionary<string, string> FindRenamed()
    {
        Claim[] gone = [.. _before.KnowledgeBase.Claims.Where(c => _after.Find(c.Id) is null)];
        if (gone.Length == 0)
            return [];
        var free = _after
            .KnowledgeBase.Claims.Where(c => _before.Find(c.Id) is null)
            .GroupBy(Digest.Compute)
            .ToDictionary(g => g.Key, g => new Queue<string>(g.Select(c => c.Id)));
        var renamed = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in gone)
        {
            if (free.TryGetValue(Digest.Compute(claim), out var ids) && ids.TryDequeue(out var id))
                renamed[claim.Id] = id;
        }
        return renamed.ToImmutable();
    }

    private IEnumerable<ItemChange> CompareItems() =>
        [
            .. CompareItems("source", k => k.Sources, s => s.Id, ItemFields.Get),
            .. CompareItems("speaker", k => k.Speakers, s => s.Id, ItemFields.Get),
            .. CompareItems("topic", k => k.Topics, t => t.Id, ItemFields.Get),
            .. CompareItems("relation", k => k.Relations, GetKey, ItemFields.Get),
            .. CompareItems("skipped", k => k.Skipped, GetKey, ItemFields.Get),
        ];

    private IEnumerable<ItemChange> CompareItems<T>(
        string what,
        Func<KnowledgeBase, ImmutableArray<T>> items,
        Func<T, string> key,
        Func<T, IEnumerable<(string Field, string? Value)>> fields
    )
    {
        var before = Number(items(_before.KnowledgeBase), key);
        var after = Number(items(_after.KnowledgeBase), key);
        foreach (var (id, item) in after)
        {
            var earlier = before.GetValueOrDefault(id);
            var changes = FieldChange.Compare(earlier is null ? Empty(fields(item)) : fields(earlier), fields(item)).ToArray();
            if (changes.Length > 0)
                yield return new ItemChange(what, id.Key, earlier is null ? ChangeKind.Added : ChangeKind.Changed, [.. changes]);
        }
        foreach (var (id, item) in before.Where(b => !after.ContainsKey(b.Key)))
            yield return new ItemChange(
                what,
                id.Key,
                ChangeKind.Withdrawn,
                [.. FieldChange.Compare(fields(item), Empty(fields(item)))]
            );
    }

    // Two claims may be related twice: the second is compared with the second.
    private static OrderedDictionary<(string Key, int Number), T> Number<T>(ImmutableArray<T> items, Func<T, string> key)
    {
        var numbered = new OrderedDictionary<(string, int), T>();
        foreach (var group in items.GroupBy(key, StringComparer.Ordinal))
        {
            foreach (var (number, item) in group.Index())
                numbered.Add((group.Key, number), item);
        }
        return numbered;
    }

    private static IEnumerable<(string Field, string? Value)> Empty(IEnumerable<(string Field, string? Value)> fields) =>
        fields.Select(f => (f.Field, (string?)""));

    // Turned round, an undirected relation is the same; under its claims' new names it is too.
    private string GetKey(Relation relation)
    {
        string[] ends = [GetNewId(relation.From), GetNewId(relation.To)];
        return string.Join("..", relation.Type.IsDirected() ? ends : ends.Order(StringComparer.Ordinal));
    }

    private string GetNewId(string id) => _renamed.GetValueOrDefault(id, id);

    // Matched by its words: the text before it may have changed.
    private static string GetKey(SkippedPassage skipped) =>
        $"{skipped.Source.Id}: {string.Join(" … ", skipped.Quote.Select(q => q.Text))}";
}
