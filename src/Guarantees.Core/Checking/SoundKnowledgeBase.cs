using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Checking;

/// <summary>
/// The valid part of a knowledge base: all items except those with an error in families 0xx to 3xx and those that depend on them.
/// </summary>
/// <param name="KnowledgeBase">The remaining items.</param>
/// <param name="Errors">The errors, in display order.</param>
public sealed record SoundKnowledgeBase(KnowledgeBase KnowledgeBase, ImmutableArray<Finding> Errors)
{
    /// <summary>Whether each error is one of an item, so that the rest can be shown.</summary>
    public required bool IsLoadable { get; init; }

    /// <summary>The number of items left out, by kind in the singular; only kinds of which items are left out.</summary>
    public ImmutableArray<(string Kind, int Count)> LeftOut { get; private init; } = [];

    /// <summary>Leaves out the items that have errors.</summary>
    public static SoundKnowledgeBase Create(LoadResult loaded)
    {
        var errors = Checker.GetBlockingFindings(loaded);
        if (errors.IsEmpty)
            return new SoundKnowledgeBase(loaded.KnowledgeBase, errors) { IsLoadable = true };
        var sound = Reduce(loaded, errors);
        return new SoundKnowledgeBase(sound, errors)
        {
            IsLoadable = loaded.UnreadableFiles.IsEmpty && errors.All(e => IsOfItem(e, loaded)),
            LeftOut = [.. CountLeftOut(loaded, sound, errors).Where(kind => kind.Count > 0)],
        };
    }

    // What is wrong in the ledger or in a report is wrong with an entry or with that report.
    private static bool IsOfItem(Finding error, LoadResult loaded) =>
        error.Location.Path != loaded.ClaimsLocation.Path || loaded.Declared.FindItem(error.Location) is not null;

    private static KnowledgeBase Reduce(LoadResult loaded, ImmutableArray<Finding> errors)
    {
        var (whole, declared) = (loaded.KnowledgeBase, loaded.Declared);
        var faulty = errors.Select(e => declared.FindItem(e.Location)?.Start).OfType<Location>().ToHashSet();
        bool IsSound(Location at) => declared.FindItem(at) is not { } item || !faulty.Contains(item.Start);

        ImmutableArray<Source> sources = [.. whole.Sources.Where(s => IsSound(s.Location))];
        var kept = sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var speakers = KeepWhole([
            .. whole.Speakers.Where(s => IsSound(s.Locations.Start) && (s.Source is null || kept.Contains(s.Source))),
        ]);
        var voices = speakers.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Claim> claims =
        [
            .. whole.Claims.Where(c =>
                IsSound(c.Locations.Start) && kept.Contains(c.Source.Id) && c.Voices.All(v => voices.Contains(v.Id))
            ),
        ];
        var ends = claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return whole with
        {
            Sources = sources,
            Speakers = speakers,
            Claims = claims,
            Relations =
            [
                .. whole.Relations.Where(r => IsSound(r.Locations.Start) && ends.Contains(r.From) && ends.Contains(r.To)),
            ],
            Skipped = [.. whole.Skipped.Where(k => IsSound(k.Locations.Start) && kept.Contains(k.Source.Id))],
        };
    }

    // The speakers of which every member is there too.
    private static ImmutableArray<Speaker> KeepWhole(ImmutableArray<Speaker> speakers)
    {
        var kept = speakers.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var groups = speakers
            .SelectMany(s => s.Members.Select(m => (Member: m, Group: s.Id)))
            .ToLookup(p => p.Member, p => p.Group);
        var gone = new Queue<string>(groups.Select(g => g.Key).Where(member => !kept.Contains(member)));
        while (gone.TryDequeue(out var member))
        {
            foreach (var group in groups[member].Where(kept.Remove))
                gone.Enqueue(group);
        }
        return [.. speakers.Where(s => kept.Contains(s.Id))];
    }

    private static IEnumerable<(string Kind, int Count)> CountLeftOut(
        LoadResult loaded,
        KnowledgeBase sound,
        ImmutableArray<Finding> errors
    )
    {
        int Missing(string list, int left) => loaded.Declared.GetItems(list).Length - left;
        yield return ("source", Missing("sources", sound.Sources.Length));
        yield return ("speaker", Missing("speakers", sound.Speakers.Length - 2)); // two are built in
        yield return ("claim", Missing("claims", sound.Claims.Length));
        yield return ("relation", Missing("relations", sound.Relations.Length));
        yield return ("skipped passage", Missing("skipped", sound.Skipped.Length));
        yield return ("topic", Missing("topics", sound.Topics.Length));
        yield return ("reader", Missing("readers", sound.Readers.Length));
        var entries = errors.Where(e => e.Location.Path == KnowledgeBaseFolder.LedgerFile).Select(e => e.Location.Line);
        yield return ("review", entries.Distinct().Count());
    }
}
