using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// Markdown as markup. HTML in it is text, and a link that leads neither to http, https nor into the page is its text: no
/// extension is on.
/// </summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Renders the blocks of a Markdown text.</summary>
    public static Markup Render(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(l => !IsAllowed(l)).ToArray())
            Unlink(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail || !IsAllowed(l.Url)).ToArray())
            link.ReplaceBy(new LiteralInline(link.Url));
        return Markup.FromTrusted(document.ToHtml(Pipeline));
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
