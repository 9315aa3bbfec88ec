using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Markdown;

namespace Guarantees.Core.Output.Html;

/// <summary>How the claims were made, and what the words of the page mean.</summary>
internal static class MethodSection
{
    public static XElement Render() =>
        HtmlElements.CreateSection(
            "method",
            "Method",
            HtmlElements.Create(
                "div",
                HtmlElements.CreateClass("prose"),
                SafeMarkdown.Render(EmbeddedResource.ReadText("method.md"))
            ),
            HtmlElements.Create("h3", HtmlElements.CreateId("glossary"), "Glossary"),
            HtmlElements.Create(
                "div",
                HtmlElements.CreateClass("glossary"),
                Vocabularies.KnowledgeBaseTerms.Select(RenderVocabulary)
            )
        );

    private static XElement RenderVocabulary(Vocabulary vocabulary) =>
        HtmlElements.Create("div", HtmlElements.Create("h4", vocabulary.Name), SafeMarkdown.Render(ToMarkdown(vocabulary)));

    private static string ToMarkdown(Vocabulary vocabulary) =>
        string.Join(
            "\n\n",
            vocabulary.Terms.Select(t =>
                $"{MarkdownFormat.FormatParagraph(t.Name)}\n:   {MarkdownFormat.FormatParagraph(t.Definition)}"
            )
        );
}
