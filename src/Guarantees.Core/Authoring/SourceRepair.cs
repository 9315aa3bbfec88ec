using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Files;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Authoring;

/// <summary>A report whose file does not have its declared hash: somebody edited it, or a program stopped halfway.</summary>
public sealed class SourceRepair
{
    private readonly KnowledgeBaseFolder _folder;
    private readonly LoadResult _loaded;
    private readonly ClaimsFile _claims;
    private readonly YamlMapping _declared;

    private SourceRepair(KnowledgeBaseFolder folder, LoadResult loaded, ClaimsFile claims, YamlMapping declared) =>
        (_folder, _loaded, _claims, _declared) = (folder, loaded, claims, declared);

    /// <summary>The report's id.</summary>
    public string Id => _declared.GetRequiredText("id");

    /// <summary>Its file, relative to the folder.</summary>
    public string File => _declared.GetRequiredText("file");

    /// <summary>The claims whose words are no longer found in the text on disk.</summary>
    public ImmutableArray<string> LostClaims =>
        [
            .. _claims
                .Root.GetItems("claims")
                .OfType<YamlMapping>()
                .Where(c =>
                    c.GetText("source") == Id || (c.GetText("source") is null && _claims.Root.GetItems("sources").Length == 1)
                )
                .Select(c => c.GetText("id") ?? "")
                .Where(id => _loaded.KnowledgeBase.Claims.All(c => c.Id != id)),
        ];

    /// <summary>Looks at a report; null where its file has its hash, or where nothing declares it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static SourceRepair? Find(KnowledgeBaseFolder folder, LoadResult loaded, string id)
    {
        if (
            ClaimsFile.Read(folder).Value is not { } claims
            || claims.Root.GetItems("sources").OfType<YamlMapping>().FirstOrDefault(s => s.GetText("id") == id)
                is not { } declared
            || declared.GetText("file") is null
            || declared.GetText("sha256") is not { } hash
        )
            return null;
        var source = loaded.KnowledgeBase.Sources.FirstOrDefault(s => s.Id == id);
        return hash.Equals(source?.Sha256, StringComparison.OrdinalIgnoreCase)
            ? null
            : new SourceRepair(folder, loaded, claims, declared);
    }

    /// <summary>The text on disk as a report, or null where it cannot be read.</summary>
    public ArticleText? ReadEdited() =>
        _loaded.KnowledgeBase.Sources.FirstOrDefault(s => s.Id == Id) is { } source
            ? new ArticleText([
                .. source
                    .Text.Text.ReplaceLineEndings("\n")
                    .TrimEnd('\n')
                    .Split('\n')
                    .Select(l => new ArticleParagraph(l, false)),
            ])
            : null;

    /// <summary>Whether bytes are those that the base was read from.</summary>
    public bool IsOriginal(ReadOnlySpan<byte> bytes) =>
        Source.ComputeHash(bytes).Equals(_declared.GetText("sha256"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is the one that the base was read from.</summary>
    public bool IsOriginal(ArticleText article) => IsOriginal(Encoding.UTF8.GetBytes(article.Text));

    /// <summary>Writes the report's file, which then has its hash again.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Restore(ArticleText article) => Write(article);

    /// <summary>Works out what an edited text does to the claims, from the text as it was.</summary>
    /// <param name="original">The bytes of the report as it was.</param>
    /// <param name="edited">Its text now.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public AuthoringResult<SourceUpdate> Plan(byte[] original, ArticleText edited)
    {
        using var before = new TrialFolder(_folder, _loaded.KnowledgeBase, _claims.Bytes, File, original);
        var loaded = KnowledgeBaseLoader.Load(before.Folder);
        return
            Checker.GetBlockingFindings(loaded).IsEmpty
            && loaded.KnowledgeBase.Sources.FirstOrDefault(s => s.Id == Id) is { } source
            ? SourceUpdate.Plan(_folder, loaded.KnowledgeBase, source, edited)
            : new Refusal("the base has other errors too; `claims check` shows them");
    }

    /// <summary>
    /// Takes an edited text without the text as it was: only the hash is written anew, and a claim whose words are gone stays for its
    /// curator. False if somebody else changed the file of claims meanwhile, or it cannot be changed as it is written.
    /// </summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public bool TryAdopt(ArticleText edited)
    {
        var editor = _claims.CreateEditor();
        editor.Replace(_declared["sha256"]!, Source.ComputeHash(Encoding.UTF8.GetBytes(edited.Text)));
        return editor.Apply() is { } yaml && _claims.TryWrite(yaml, after: () => Write(edited));
    }

    private void Write(ArticleText article) =>
        AtomicFile.Write(_folder.Resolve(File)!, stream => stream.Write(Encoding.UTF8.GetBytes(article.Text)));
}
