using System.Collections.Immutable;
using System.Security.Cryptography;
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
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static AuthoringResult<AddedSource> Add(KnowledgeBaseFolder folder, ArticleText article, SourceDetails details)
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
        if (FileStatus.Get(path).Kind != FileKind.Missing)
            return Refuse($"{file} already exists; choose another --id, or move the file");

        var bytes = Encoding.UTF8.GetBytes(article.Text);
        var added = new AddedSource(
            details.Id,
            file,
            new SourceText(article.Text),
            GetFacts(article, details),
            FindHeadings(article),
            FindDateline(article)
        );
        if (Declare(claims.CreateEditor(), added, bytes, details) is not { } text)
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

    private static string? Declare(YamlEditor editor, AddedSource added, byte[] bytes, SourceDetails details)
    {
        var item = new StringBuilder();
        item.Append($"id: {added.Id}\nfile: {added.File}\nsha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n");
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
        foreach (var line in added.Headings.Order())
            editor.AddItem(
                "skipped",
                $"{{source: {added.Id}, quote: {YamlText.Format(added.Text.GetLine(line))}, reason: heading}}"
            );
        if (added.Dateline is { } dateline)
            editor.AddItem("skipped", $"{{source: {added.Id}, quote: {YamlText.Format(dateline)}, reason: furniture}}");
        return editor.Apply();
    }

    private static string Describe(AddedSource added, SourceDetails details)
    {
        var facts = added.Facts.ToDictionary(f => f.Key, f => f.Value);
        var of = facts.TryGetValue("publisher", out var publisher) ? $"A report of {publisher}" : "A report";
        var dated = facts.TryGetValue("published", out var published) ? $"{of}, {published}" : of;
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

    // A heading whose words also occur elsewhere would need a selector: the curator has to skip it.
    private static ImmutableHashSet<int> FindHeadings(ArticleText article)
    {
        var text = article.Text;
        return
        [
            .. Enumerable
                .Range(1, article.Paragraphs.Length)
                .Where(n => article.Paragraphs[n - 1] is { IsHeading: true } heading && IsOnce(text, heading.Text)),
        ];
    }

    // ISLAMABAD - or MIDDLETON, N.Y. (AP) — where a report opens with its place.
    private static string? FindDateline(ArticleText article) =>
        article.Paragraphs.FirstOrDefault(p => !p.IsHeading).Text is { } first
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
