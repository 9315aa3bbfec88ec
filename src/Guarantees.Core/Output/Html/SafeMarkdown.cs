using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// Markdown as elements. HTML in it is text, and a link that leads neither to http, https nor into the page is its text:
/// no extension is on but definition lists.
/// </summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseDefinitionLists().Build();

    /// <summary>The blocks of a Markdown text.</summary>
    public static IEnumerable<XElement> Render(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(l => !IsAllowed(l)).ToArray())
            Unlink(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail || !IsAllowed(l.Url)).ToArray())
            link.ReplaceBy(new LiteralInline(link.Url));
        // With HTML disabled what Markdig writes is well-formed XML.
        var blocks = XElement.Parse($"<div>{document.ToHtml(Pipeline)}</div>", LoadOptions.PreserveWhitespace);
        foreach (var text in blocks.DescendantNodes().OfType<XText>())
            text.Value = text.Value.Replace('\n', ' ');
        return blocks.Elements();
    }

    private static bool IsAllowed(LinkInline link) => !link.IsImage && IsAllowed(link.Url ?? "");

    private static bool IsAllowed(string address) =>
        address.StartsWith('#')
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static void Unlink(LinkInline link)
    {
        var text = new ContainerInline();
        link.MoveChildrenAfter(text);
        link.ReplaceBy(text, copyChildren: false);
    }
}
