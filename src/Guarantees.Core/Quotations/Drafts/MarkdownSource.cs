using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>The text of a Markdown draft and its syntax tree. What is blanked keeps its length, so that all places stay.</summary>
internal static partial class MarkdownSource
{
    /// <summary>Parses a draft.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isPlain">Whether it is plain text, where an indented paragraph is no code.</param>
    /// <returns>The text to which the tree refers, and the tree.</returns>
    public static (string Text, MarkdownDocument Document) Parse(string text, bool isPlain)
    {
        var source = BlankToml(text).Replace('\0', '\uFFFD'); // as Markdig does
        return (source, Markdown.Parse(source, CreatePipeline(isPlain)));
    }

    /// <summary>Gets the text with the margins of HTML that stands in a block quote or a list made blank: they are no HTML.</summary>
    public static string BlankMargins(string text, MarkdownDocument document)
    {
        char[]? masked = null;
        foreach (var html in document.Descendants<HtmlBlock>().Where(h => h.Parent != document))
        {
            masked ??= text.ToCharArray();
            masked.AsSpan(html.Span.Start, html.Span.Length).Fill(' ');
            foreach (var line in html.Lines.Lines.Take(html.Lines.Count))
                line.Slice.AsSpan().CopyTo(masked.AsSpan(line.Slice.Start));
        }
        return masked is null ? text : new string(masked);
    }

    private static MarkdownPipeline CreatePipeline(bool isPlain)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseYamlFrontMatter()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        if (isPlain)
            builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static string BlankToml(string text) => TomlFrontMatter().Replace(text, m => NotLineEnd().Replace(m.Value, " "), 1);

    [GeneratedRegex(@"\A\+\+\+[ \t]*\r?\n.*?^\+\+\+[ \t]*\r?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TomlFrontMatter();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex NotLineEnd();
}
