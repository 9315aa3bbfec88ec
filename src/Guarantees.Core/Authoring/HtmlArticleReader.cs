using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Guarantees.Core.Quotations.Drafts;
using SmartReader;

namespace Guarantees.Core.Authoring;

/// <summary>Reads the article of a saved page: no navigation, no captions, nothing from the network.</summary>
internal static partial class HtmlArticleReader
{
    private const string PlaceholderUrl = "https://page.invalid/";

    // Beside the article, or without words.
    private const string Furniture =
        "script, style, noscript, template, nav, aside, form, button, iframe, figure, figcaption, table, header nav, footer";

    /// <summary>Reads a page, or says why it has no article.</summary>
    public static AuthoringResult<ArticleText> Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var url = ReadUrl(page);
        using var reader = new Reader(url ?? PlaceholderUrl, html) { ContinueIfNotReadable = true };
        var article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrWhiteSpace(article.Content))
            return new Refusal("has no recognizable article; save the text of the article as .txt and add that");
        ImmutableArray<ArticleParagraph> paragraphs =
        [
            .. ArticleReader.GetParagraphs(DraftReader.Read("article.html", Clean(article.Content))),
        ];
        var heading = ReadHeading(page, article.Title);
        var isLost = heading is not null && paragraphs.All(p => p.Text != heading);
        return new ArticleText(isLost ? paragraphs.Insert(0, new ArticleParagraph(heading!, IsHeading: true)) : paragraphs)
        {
            Title = heading ?? Print(article.Title),
            Publisher = Print(article.SiteName),
            Published = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Url = url,
        };
    }

    // The headline that the title of the page repeats, which the reader takes out of the article.
    private static string? ReadHeading(IHtmlDocument page, string? title) =>
        page.QuerySelectorAll("h1")
            .Select(h => Print(h.TextContent))
            .OfType<string>()
            .Where(h =>
                (page.Title ?? "").Contains(h, StringComparison.OrdinalIgnoreCase)
                || h.Equals(Print(title), StringComparison.OrdinalIgnoreCase)
            )
            .MaxBy(h => h.Length); // the name of the outlet is shorter

    private static string Clean(string content)
    {
        var document = new HtmlParser().ParseDocument(content);
        foreach (var element in document.QuerySelectorAll(Furniture))
            element.Remove();
        return document.Body?.InnerHtml ?? "";
    }

    private static string? ReadUrl(IHtmlDocument page) =>
        new[]
        {
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"),
        }.FirstOrDefault(u => u is not null && WebAddress().IsMatch(u));

    private static string? Print(string? text) =>
        PlainTextReader.Normalize(text ?? "") is { Length: > 0 } printed ? printed : null;

    [GeneratedRegex(@"^https?://[^\s<>""]+$")]
    private static partial Regex WebAddress();
}
