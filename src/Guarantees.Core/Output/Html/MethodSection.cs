using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Markdown;

namespace Guarantees.Core.Output.Html;

/// <summary>How the claims were made, and what the words of the page mean.</summary>
internal static class MethodSection
{
    public static XElement Of() => HtmlElements.Section(
        "method",
        "Method",
        HtmlElements.Of("div", HtmlElements.Class("prose"), SafeMarkdown.Of(EmbeddedResource.Text("method.md"))),
        HtmlElements.Of("h3", HtmlElements.Id("glossary"), "Glossary"),
        HtmlElements.Of("div", HtmlElements.Class("glossary"), Vocabularies.OfKnowledgeBase.Select(Words)));

    private static XElement Words(Vocabulary vocabulary) => HtmlElements.Of(
        "div",
        HtmlElements.Of("h4", vocabulary.Name),
        SafeMarkdown.Of(AsMarkdown(vocabulary)));

    private static string AsMarkdown(Vocabulary vocabulary) => string.Join(
        "\n\n", vocabulary.Terms.Select(t => $"{MarkdownFormat.Paragraph(t.Word)}\n:   {MarkdownFormat.Paragraph(t.Definition)}"));
}
