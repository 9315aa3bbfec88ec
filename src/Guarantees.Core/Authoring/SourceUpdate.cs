using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Files;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Authoring;

/// <summary>Replaces a report by a corrected version: works out what that does to each item, and writes it only when asked to.</summary>
public sealed class SourceUpdate
{
    private readonly KnowledgeBaseFolder _folder;
    private readonly ClaimsFile _claims;
    private readonly string _yaml;
    private readonly byte[] _bytes;

    private SourceUpdate(KnowledgeBaseFolder folder, ClaimsFile claims, string yaml, Source source, SourceText text) =>
        (_folder, _claims, _yaml, Source, Text, _bytes) = (folder, claims, yaml, source, text, Encoding.UTF8.GetBytes(text.Text));

    /// <summary>The report as it is.</summary>
    public Source Source { get; }

    /// <summary>Its new text.</summary>
    public SourceText Text { get; }

    /// <summary>What becomes of its claims and skipped passages, in the order of the file.</summary>
    public ImmutableArray<UpdatedItem> Items { get; private init; } = [];

    /// <summary>Relations that go with a withdrawn claim.</summary>
    public ImmutableArray<string> WithdrawnRelations { get; private init; } = [];

    /// <summary>Sentences most words of which are new, in the new text.</summary>
    public ImmutableArray<Span> NewSentences { get; private init; } = [];

    /// <summary>Items, by their new names, whose review stays current.</summary>
    public ImmutableArray<string> KeptReviews { get; private init; } = [];

    /// <summary>Items, by their new names, that were reviewed and have to be read again.</summary>
    public ImmutableArray<string> StaleReviews { get; private init; } = [];

    /// <summary>Works out what a new text does, or says why it cannot be taken.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static AuthoringResult<SourceUpdate> Plan(
        KnowledgeBaseFolder folder,
        KnowledgeBase knowledgeBase,
        Source source,
        ArticleText article
    )
    {
        if (article.Text == source.Text.Text)
            return new Refusal($"the text of {source.Id} has not changed");
        var read = ClaimsFile.Read(folder);
        if (read.Value is not { } claims)
            return new Refusal($"{folder.ClaimsFile} cannot be read: {read.Error!.Message}");
        var text = new SourceText(article.Text);
        var alignment = new TextAlignment(source.Text, text);
        var editor = claims.CreateEditor();
        var items = Move(knowledgeBase, source, claims.Root, alignment, text, editor);
        var relations = Withdraw(claims.Root, editor, items.Where(i => i.Fate == UpdateFate.Withdrawn).Select(i => i.Id));
        var declared = claims.Root.GetItems("sources").OfType<YamlMapping>().First(s => s.GetText("id") == source.Id);
        editor.Replace(declared["sha256"]!, Source.ComputeHash(Encoding.UTF8.GetBytes(article.Text)));
        if (editor.Apply() is not { } yaml)
            return new Refusal(
                $"{folder.ClaimsFile} cannot be changed in its current form; write each claim as a separate block, and each quote on one line"
            );
        var update = new SourceUpdate(folder, claims, yaml, source, text)
        {
            Items = items,
            WithdrawnRelations = relations,
            NewSentences = [.. alignment.FindNewSentences()],
        };
        return update.WithReviews(knowledgeBase);
    }

    /// <summary>Whether most claims of the report would be removed, so that the text may be another report.</summary>
    public bool IsAnotherReport =>
        Items.Where(i => i.IsClaim).ToArray() is { Length: > 0 } claims
        && claims.Count(i => i.Fate == UpdateFate.Withdrawn) * 2 > claims.Length;

    /// <summary>
    /// Writes the changed claims.yaml, then the text, so that the same command completes an interrupted update; false if another program
    /// changed the former in the meantime.
    /// </summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public bool TryApply() =>
        _claims.TryWrite(_yaml, after: () => AtomicFile.Write(_folder.Resolve(Source.File)!, stream => stream.Write(_bytes)));

    private static ImmutableArray<UpdatedItem> Move(
        KnowledgeBase knowledgeBase,
        Source source,
        YamlMapping root,
        TextAlignment alignment,
        SourceText text,
        YamlEditor editor
    )
    {
        var claims = knowledgeBase.Claims.Where(c => c.Source == source).ToDictionaryFirstWins(c => c.Id);
        var items = ImmutableArray.CreateBuilder<UpdatedItem>();
        foreach (var map in root.GetItems("claims").OfType<YamlMapping>())
        {
            if (!claims.TryGetValue(map.GetText("id") ?? "", out var claim))
                continue;
            items.Add(new ItemUpdate(alignment, text, editor, map).Move(claim));
            if (items[^1].Fate == UpdateFate.Withdrawn)
                editor.RemoveItem("claims", map);
        }
        foreach (var skipped in knowledgeBase.Skipped.Where(s => s.Source == source))
        {
            var map = root.GetItems("skipped").OfType<YamlMapping>().First(m => m.Location == skipped.Locations.Start);
            items.Add(new ItemUpdate(alignment, text, editor, map).Move(skipped));
            if (items[^1].Fate == UpdateFate.Withdrawn)
                editor.RemoveItem("skipped", map);
        }
        return items.DrainToImmutable();
    }

    private static ImmutableArray<string> Withdraw(YamlMapping root, YamlEditor editor, IEnumerable<string> ids)
    {
        var gone = ids.ToHashSet(StringComparer.Ordinal);
        var withdrawn = ImmutableArray.CreateBuilder<string>();
        foreach (var relation in root.GetItems("relations").OfType<YamlMapping>())
        {
            var (from, to) = (relation.GetText("from") ?? "", relation.GetText("to") ?? "");
            if (!gone.Contains(from) && !gone.Contains(to))
                continue;
            editor.RemoveItem("relations", relation);
            withdrawn.Add($"{from}..{to}");
        }
        return withdrawn.DrainToImmutable();
    }

    private SourceUpdate WithReviews(KnowledgeBase before)
    {
        using var trial = new TrialFolder(_folder, before, _claims.Encode(_yaml), Source.File, _bytes);
        var after = KnowledgeBaseLoader.Load(trial.Folder).KnowledgeBase;
        var (earlier, later) = (new ReviewIndex(before), new ReviewIndex(after));
        var current = earlier.Items.Where(i => IsCurrent(earlier.GetStatus(i))).Select(i => i.Digest).ToHashSet();
        var names = earlier
            .Items.Where(i => IsCurrent(earlier.GetStatus(i)))
            .Select(i => i.LedgerName)
            .ToHashSet(StringComparer.Ordinal);
        return new SourceUpdate(_folder, _claims, _yaml, Source, Text)
        {
            Items = Items,
            WithdrawnRelations = WithdrawnRelations,
            NewSentences = NewSentences,
            KeptReviews =
            [
                .. later.Items.Where(i => current.Contains(i.Digest) && IsCurrent(later.GetStatus(i))).Select(i => i.Id),
            ],
            StaleReviews =
            [
                .. later.Items.Where(i => names.Contains(i.LedgerName) && !IsCurrent(later.GetStatus(i))).Select(i => i.Id),
                .. FindUnresolved(after).Where(id => names.Contains($"claim {id}")),
            ],
        };
    }

    // What the curator has to mend by hand first is not found in the new text yet.
    private IEnumerable<string> FindUnresolved(KnowledgeBase after) =>
        Items.Where(i => i.IsClaim && i.Fate != UpdateFate.Withdrawn && after.Claims.All(c => c.Id != i.Id)).Select(i => i.Id);

    private static bool IsCurrent(ReviewStatus review) => review.State is ReviewState.Accepted or ReviewState.AcceptedByAgent;
}
