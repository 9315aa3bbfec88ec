using System.Collections.Immutable;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Authoring;

/// <summary>Reads the text of a report from a file: plain text, Markdown, HTML or Word (.docx), by the extension of its name.</summary>
public static class ArticleReader
{
    private static readonly byte[] PdfMark = "%PDF-"u8.ToArray();

    /// <summary>Reads a report, or says in a clause about the file why it cannot be read, and what to do.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="file">Its bytes; can be read again from the beginning.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AuthoringResult<ArticleText> Read(string name, Stream file)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension == ".pdf" || IsPdf(file))
            return Refuse(
                $"is a PDF; convert it first: pdftotext -layout {Path.GetFileName(name)} report.txt, and look through the result"
            );
        if (extension is ".doc" or ".odt" or ".rtf" or ".pages")
            return Refuse("is in a format that is not read; save it as .docx or .txt");
        return DraftReader.IsWord(name) ? ReadWord(name, file) : ReadText(extension, file);
    }

    /// <summary>The paragraphs of a draft as those of a report.</summary>
    internal static IEnumerable<ArticleParagraph> GetParagraphs(Draft draft) =>
        draft
            .Paragraphs.Select(p => new ArticleParagraph(PlainTextReader.Normalize(p.Text), p.Kind == DraftParagraphKind.Heading))
            .Where(p => p.Text.Any(char.IsLetterOrDigit));

    private static AuthoringResult<ArticleText> ReadWord(string name, Stream file)
    {
        var (draft, problem) = DraftReader.ReadWord(name, file);
        return draft is null ? Refuse(problem!) : Validate(WithTitle([.. GetParagraphs(draft)]));
    }

    private static AuthoringResult<ArticleText> ReadText(string extension, Stream file)
    {
        var (text, problem) = DraftDecoder.Read(file);
        if (text is null)
            return Refuse(problem!);
        var article = extension switch
        {
            ".html" or ".htm" or ".xhtml" => HtmlArticleReader.Read(text),
            ".md" or ".markdown" => WithTitle([.. GetParagraphs(DraftReader.Read("report.md", text))]),
            _ => WithTitle(PlainTextReader.Read(text)),
        };
        return article.Value is null ? article : Validate(article.Value);
    }

    // What the loader would refuse.
    private static AuthoringResult<ArticleText> Validate(ArticleText article)
    {
        var text = article.Text;
        if (article.Paragraphs.IsEmpty)
            return Refuse("has no text");
        if (text.Length > Limits.MaxSourceBytes / 4)
            return Refuse("is too long for one report; split it");
        for (var p = 0; p < article.Paragraphs.Length; p++)
        {
            var line = article.Paragraphs[p].Text;
            if (TextFile.IndexOfControlCharacter(line) is var at and >= 0)
                return Refuse(
                    $"has the control character U+{(int)line[at]:X4} in paragraph {p + 1}, after “{line[Math.Max(0, at - 20)..at]}”; remove it and add the file again"
                );
        }
        return article;
    }

    // A heading that opens the text is its title.
    private static ArticleText WithTitle(ImmutableArray<ArticleParagraph> paragraphs) =>
        new(paragraphs) { Title = paragraphs is [{ IsHeading: true } first, ..] ? first.Text : null };

    private static bool IsPdf(Stream file)
    {
        Span<byte> start = stackalloc byte[PdfMark.Length];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start[..read].SequenceEqual(PdfMark);
    }

    private static Refusal Refuse(string problem) => new(problem);
}
