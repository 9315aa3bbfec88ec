using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Rendering.Html;

namespace Guarantees.Core.Rendering.Footnotes;

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
        Tag.Of("sup", Tag.Id($"{prefix}-mark-{number}"), Tag.Link($"#{prefix}-{number}", $"[{number.ToString(CultureInfo.InvariantCulture)}]"));

    private static XElement Section(QuotationResult[] notes, string prefix) => Tag.Of(
        "section",
        Tag.Class("footnotes"),
        new XAttribute("role", "doc-endnotes"),
        new XAttribute("aria-label", "Quotations checked"),
        Tag.Of("ol", notes.Select((n, i) => Tag.Of("li", Tag.Id($"{prefix}-{i + 1}"), Note(n), " ", Tag.Link($"#{prefix}-mark-{i + 1}", "↩")))));

    private static IEnumerable<object> Note(QuotationResult result) =>
        QuotationNote.Of(result).SelectMany((n, i) => (object[])[i == 0 ? "" : " · ", Tag.Of("b", n.Text.Length == 0 ? n.Label : $"{n.Label}:"), $" {n.Text}".TrimEnd()]);

    private static string Html(XElement element)
    {
        var output = new StringWriter();
        HtmlText.Write(output, element);
        return output.ToString();
    }
}
