using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Guarantees.Core.Files;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Freezes a report as a file of the base and declares it. An existing source or file is never replaced.</summary>
public static partial class SourceAddition
{
    /// <summary>Adds a report.</summary>
    /// <param name="folder">The base.</param>
    /// <param name="article">Its text.</param>
    /// <param name="details">What the curator says of it.</param>
    /// <param name="isTwinAllowed">Whether it may have nearly the same text as another report of the base.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static AuthoringResult<AddedSource> Add(
        KnowledgeBaseFolder folder,
        ArticleText article,
        SourceDetails details,
        bool isTwinAllowed = false
    )
    {
        if (!Regex.IsMatch(details.Id, ClaimsSchema.IdPattern) || details.Id.Length > Limits.MaxIdLength)
            return Refuse($"'{details.Id}' is not a valid id; use lower-case letters, digits and hyphens, as in harbor-report");
        var read = ClaimsFile.Read(folder);
        if (read.Value is not { } claims)
            return Refuse($"{folder.ClaimsFile} cannot be read: {read.Error!.Message}; see `claims check`");
        if (
            claims
                .Root.GetItems("sources")
                .OfType<YamlMapping>()
                .Any(s => details.Id.Equals(s.GetText("id"), StringComparison.OrdinalIgnoreCase))
        )
            return Refuse($"source '{details.Id}' already exists; choose another --id, or replace it with `claims update`");
        var file = $"{BaseFiles.SourcesFolder}/{details.Id}.txt";
        if (folder.Resolve(file) is not { } path)
            return Refuse($"{file} links to somewhere outside the folder; remove the link");
        var bytes = Encoding.UTF8.GetBytes(article.Text);
        if (FileStatus.Get(path).Kind != FileKind.Missing && !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return Refuse($"{file} already exists with another text; choose another --id, or move the file");
        if (!isTwinAllowed && FindTwin(folder, claims.Root, article) is { } twin)
            return Refuse(
                $"{twin} has nearly the same text; if this is a corrected version, run `claims update {twin} FILE`; if another outlet published it, add --force"
            );
        var added = new AddedSource(
            details.Id,
            file,
            new SourceText(article.Text),
            GetFacts(article, details),
            FindHeadings(article),
            FindDateline(article),
            FindFurniture(article)
        );
        var editor = claims.CreateEditor();
        AddMissingSources(editor, folder, claims.Root, article);
        if (Declare(editor, added, bytes, details) is not { } text)
            return Refuse(
                $"cannot add to {folder.ClaimsFile} in its current form; write `sources` and `skipped` as lists with one item per line"
            );
        return claims.TryWrite(
            text,
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.Write(path, stream => stream.Write(bytes));
            }
        )
            ? added
            : Refuse($"{folder.ClaimsFile} was changed by another program in the meantime; run the command again");
    }

    /// <summary>An id made of a file's name.</summary>
    public static string ProposeId(string fileName) => IdProposal.Create(Path.GetFileNameWithoutExtension(fileName), _ => false);

    // A claim that leaves out its source gets it where the new report has its words too.
    private static void AddMissingSources(YamlEditor editor, KnowledgeBaseFolder folder, YamlMapping root, ArticleText article)
    {
        var texts = root.GetItems("sources")
            .OfType<YamlMapping>()
            .Where(s => s.GetText("id") is not null && s.GetText("file") is not null)
            .Select(s => (Id: s.GetText("id")!, Text: folder.ReadText(s.GetText("file")!) ?? ""))
            .ToArray();
        foreach (
            var claim in root.GetItems("claims").OfType<YamlMapping>().Where(c => c["source"] is null && c["quote"] is not null)
        )
        {
            var quote = Selector.FromNode(claim["quote"]);
            if (quote.IsEmpty || !HasQuote(article.Text, quote))
                continue;
            if (texts.Where(t => HasQuote(t.Text, quote)).Take(2).ToArray() is [var only])
                editor.AddEntry(claim, "source", only.Id);
        }

        static bool HasQuote(string text, ImmutableArray<Selector> quote) =>
            quote.All(q => text.Contains(q.Exact, StringComparison.Ordinal));
    }

    private static string? FindTwin(KnowledgeBaseFolder folder, YamlMapping root, ArticleText article) =>
        root.GetItems("sources")
            .OfType<YamlMapping>()
            .Where(s => s.GetText("id") is not null && s.GetText("file") is { } file && IsTwin(folder.ReadText(file), article))
            .Select(s => s.GetText("id"))
            .FirstOrDefault();

    // Most of the words are in paragraphs that both have.
    private static bool IsTwin(string? other, ArticleText article)
    {
        if (other is null)
            return false;
        var lines = other.Split('\n').Select(PlainTextReader.Normalize).ToHashSet(StringComparer.Ordinal);
        var all = article.Paragraphs.Sum(p => p.Text.Length);
        return article.Paragraphs.Where(p => lines.Contains(p.Text)).Sum(p => p.Text.Length) * 2 > all;
    }

    private static string? Declare(YamlEditor editor, AddedSource added, byte[] bytes, SourceDetails details)
    {
        var item = new StringBuilder();
        item.Append($"id: {added.Id}\nfile: {added.File}\nsha256: {Source.ComputeHash(bytes)}\n");
        item.Append($"about: {YamlText.Format(details.About ?? Describe(added, details))}\n");
        foreach (var (key, value, _) in added.Facts)
            item.Append($"{key}: {YamlText.Format(value)}\n");
        if (details.Label is { } label)
            item.Append($"label: {YamlText.Format(label)}\n");
        var given = added.Facts.Where(f => f.IsGiven).Select(f => f.Key).ToArray();
        if (given.Length > 0)
            item.Append($"given: {YamlText.FormatList(given)}\n");
        item.Append("reading: in-progress\n");
        editor.AddItem("sources", item.ToString());
        foreach (var line in added.Headings.Union(added.Furniture).Order())
            editor.AddItem("skipped", WriteSkipped(added, line, added.Headings.Contains(line) ? "heading" : "furniture"));
        if (added.Dateline is { } dateline)
            editor.AddItem("skipped", $"{{source: {added.Id}, quote: {YamlText.Format(dateline)}, reason: furniture}}");
        return editor.Apply();
    }

    private static string WriteSkipped(AddedSource added, int line, string reason)
    {
        var words = added.Text.GetLine(line);
        var paragraph = IsOnce(added.Text.Text, words) ? "" : $"paragraph: {line}, ";
        return $"{{source: {added.Id}, quote: {YamlText.Format(words)}, {paragraph}reason: {reason}}}";
    }

    private static string Describe(AddedSource added, SourceDetails details)
    {
        var facts = added.Facts.ToDictionary(f => f.Key, f => f.Value);
        var report = facts.TryGetValue("publisher", out var publisher) ? $"A report of {publisher}" : "A report";
        var dated = facts.TryGetValue("published", out var published) ? $"{report}, {published}" : report;
        return $"{dated}, read from {details.FileName}.";
    }

    private static ImmutableArray<(string, string, bool)> GetFacts(ArticleText article, SourceDetails details)
    {
        (string Key, string? Printed, string? Given)[] all =
        [
            ("title", article.Title, details.Title),
            ("publisher", article.Publisher, details.Publisher),
            ("published", article.Published, details.Published),
            ("url", article.Url, details.Url),
        ];
        return
        [
            .. all.Where(f => (f.Given ?? f.Printed) is not null)
                .Select(f => (f.Key, (f.Given ?? f.Printed)!, f.Given is not null && f.Given != f.Printed)),
        ];
    }

    private static ImmutableHashSet<int> FindHeadings(ArticleText article) =>
        FindLines(article, p => p.IsHeading && !Furniture.IsFurniture(p.Text));

    private static ImmutableHashSet<int> FindFurniture(ArticleText article) =>
        FindLines(article, p => Furniture.IsFurniture(p.Text));

    private static ImmutableHashSet<int> FindLines(ArticleText article, Func<ArticleParagraph, bool> isMeant) =>
        [.. Enumerable.Range(1, article.Paragraphs.Length).Where(n => isMeant(article.Paragraphs[n - 1]))];

    // ISLAMABAD - or MIDDLETON, N.Y. (AP) — where a report opens with its place.
    private static string? FindDateline(ArticleText article) =>
        article.Paragraphs.FirstOrDefault(p => !p.IsHeading && !Furniture.IsFurniture(p.Text)).Text is { } first
        && Dateline().Match(first) is { Success: true } match
        && IsOnce(article.Text, match.Groups["place"].Value)
            ? match.Groups["place"].Value
            : null;

    private static bool IsOnce(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;
    }

    private static Refusal Refuse(string problem) => new(problem);

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{Lu} .'’-]*[\p{Lu}.](?:, [\p{L}. ]{2,20})?(?: \([\p{L} ]+\))?) ?[-–—] ")]
    private static partial Regex Dateline();
}
