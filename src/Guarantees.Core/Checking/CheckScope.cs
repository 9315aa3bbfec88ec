using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Checking;

/// <summary>Which part of a knowledge base a check reports on. Everything is checked all the same.</summary>
/// <param name="Sources">Ids of sources; all where there is none.</param>
/// <param name="Claims">Ids of claims; all where there is none.</param>
public sealed record CheckScope(ImmutableHashSet<string> Sources, ImmutableHashSet<string> Claims)
{
    /// <summary>Everything.</summary>
    public static readonly CheckScope All = new([], []);

    private bool IsAll => Sources.IsEmpty && Claims.IsEmpty;

    /// <summary>The findings about the part, in their order; one about no item is about no part.</summary>
    internal IEnumerable<Finding> Filter(IEnumerable<Finding> findings, LoadResult loaded)
    {
        if (IsAll)
            return findings;
        var sourceOf = GetSources(loaded);
        var files = loaded.KnowledgeBase.Sources.ToDictionaryFirstWins(s => s.File);
        return findings.Where(f =>
            loaded.UnreadableFiles.Contains(f) || FindSubjects(f).Any(subject => Includes(subject.Source, subject.Claim))
        );

        IEnumerable<(string? Source, string? Claim)> FindSubjects(Finding finding)
        {
            if (finding.Claim is { } claim)
                return [(sourceOf.GetValueOrDefault(claim), claim)];
            if (files.TryGetValue(finding.Location.Path, out var source))
                return [(source.Id, null)];
            return loaded.Declared.FindItem(finding.Location) switch
            {
                { List: "sources" } item => [(item.GetText("id"), null)],
                { List: "relations" } item => new[] { item.GetText("from"), item.GetText("to") }.Select(end =>
                    (end is null ? null : sourceOf.GetValueOrDefault(end), end)
                ),
                { List: "speakers" or "skipped" } item => [(item.GetText("source"), null)],
                _ => [],
            };
        }
    }

    /// <summary>The ids of the claims of the part that the file has, resolved or not.</summary>
    internal ImmutableArray<string> GetClaimIds(LoadResult loaded) =>
        [.. GetSources(loaded).Where(c => Includes(c.Value, c.Key)).Select(c => c.Key)];

    /// <summary>The claims of the part that could be resolved.</summary>
    internal IEnumerable<Claim> GetClaims(KnowledgeBase knowledgeBase) =>
        IsAll ? knowledgeBase.Claims : knowledgeBase.Claims.Where(c => Includes(c.Source.Id, c.Id));

    /// <summary>Whether the words of a source are of the part.</summary>
    internal bool Covers(Source source, KnowledgeBase knowledgeBase) =>
        IsAll || (Claims.IsEmpty ? Sources.Contains(source.Id) : GetClaims(knowledgeBase).Any(c => c.Source == source));

    private bool Includes(string? source, string? claim) =>
        (Sources.IsEmpty || (source is not null && Sources.Contains(source)))
        && (Claims.IsEmpty || (claim is not null && Claims.Contains(claim)));

    // The source of each claim of the file, as far as it is known.
    private static Dictionary<string, string?> GetSources(LoadResult loaded)
    {
        var sources = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var claim in loaded.KnowledgeBase.Claims)
            sources.TryAdd(claim.Id, claim.Source.Id);
        foreach (var item in loaded.Declared.GetItems("claims"))
        {
            if (item.GetText("id") is { } id)
                sources.TryAdd(id, item.GetText("source"));
        }
        return sources;
    }
}
