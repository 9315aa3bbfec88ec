using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Output.Html;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>A draft in HTML with footnotes before the end of its body.</summary>
internal static class AnnotatedHtml
{
    /// <summary>Writes the draft.</summary>
    public static string Write(Draft draft, QuotationResult[] notes, string prefix)
    {
        var text = AnnotatedDraft.WithMarks(draft, notes, number => Html(Mark(prefix, number))).ToString();
        var body = text.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        var end = body < 0 ? text.Length : body;
        var section = notes.Length == 0 ? "" : $"\n{Html(Section(notes, prefix))}";
        return $"{text[..end]}{section}{text[end..].TrimEnd('\n')}\n";
    }

    private static XElement Mark(string prefix, int number) =>
        HtmlElements.Create(
            "sup",
            HtmlElements.CreateId($"{prefix}-mark-{number}"),
            HtmlElements.CreateLink($"#{prefix}-{number}", $"[{number.ToString(CultureInfo.InvariantCulture)}]")
        );

    private static XElement Section(QuotationResult[] notes, string prefix) =>
        HtmlElements.Create(
            "section",
            HtmlElements.CreateClass("footnotes"),
            new XAttribute("role", "doc-endnotes"),
            new XAttribute("aria-label", "Quotations checked"),
            HtmlElements.Create(
                "ol",
                notes.Select(
                    (n, i) =>
                        HtmlElements.Create(
                            "li",
                            HtmlElements.CreateId($"{prefix}-{i + 1}"),
                            Note(n),
                            " ",
                            HtmlElements.CreateLink($"#{prefix}-mark-{i + 1}", "↩")
                        )
                )
            )
        );

    private static IEnumerable<object> Note(QuotationResult result) =>
        QuotationNote
            .Render(result)
            .SelectMany(
                (n, i) =>
                    (object[])
                        [
                            i == 0 ? "" : " · ",
                            HtmlElements.Create("b", n.Text.Length == 0 ? n.Label : $"{n.Label}:"),
                            $" {n.Text}".TrimEnd(),
                        ]
            );

    private static string Html(XElement element)
    {
        var output = new StringWriter();
        HtmlSerializer.Write(output, element);
        return output.ToString();
    }
}
