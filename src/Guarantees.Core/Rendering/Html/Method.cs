using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>How the claims were made, and what the words of the page mean.</summary>
internal static class Method
{
    public static XElement Of() => Tag.Section(
        "method",
        "Method",
        Tag.Of("div", Tag.Class("prose"), Prose.Of(Resource.Text("method.md"))),
        Tag.Of("h3", Tag.Id("glossary"), "Glossary"),
        Tag.Of("div", Tag.Class("glossary"), Vocabularies.OfKnowledgeBase.Select(Words)));

    private static XElement Words(Vocabulary vocabulary) => Tag.Of(
        "div",
        Tag.Of("h4", vocabulary.Name),
        Prose.Of(AsMarkdown(vocabulary)));

    private static string AsMarkdown(Vocabulary vocabulary) => string.Join(
        "\n\n", vocabulary.Terms.Select(t => $"{Markdown.Paragraph(t.Word)}\n:   {Markdown.Paragraph(t.Definition)}"));
}
