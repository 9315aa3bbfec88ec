using Guarantees.Core.Output.Html;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>An HTML draft with footnotes at the end of its body.</summary>
internal static class AnnotatedHtml
{
    /// <summary>Writes the draft.</summary>
    public static string Write(Draft draft, QuotationResult[] notes, string prefix)
    {
        var text = AnnotatedDraft.WithMarks(draft, notes, number => Mark(prefix, number).ToString()).ToString();
        var body = text.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        var end = body < 0 ? text.Length : body;
        var section = notes.Length == 0 ? "" : $"\n{Section(notes, prefix)}";
        return $"{text[..end]}{section}{text[end..].TrimEnd('\n')}\n";
    }

    private static Markup Mark(string prefix, int number) =>
        $"<sup id=\"{prefix}-mark-{number}\"><a href=\"#{prefix}-{number}\">[{number}]</a></sup>";

    private static Markup Section(QuotationResult[] notes, string prefix) =>
        $"""
            <section class="footnotes" role="doc-endnotes" aria-label="Quotations checked"><ol>{notes.Select(
                (n, i) =>
                    (Markup)$"<li id=\"{prefix}-{i + 1}\">{Note(n)} <a href=\"#{prefix}-mark-{i + 1}\">↩</a></li>\n"
            )}</ol>
            </section>

            """;

    private static Markup Note(QuotationResult result) =>
        Markup.Join(
            " · ",
            QuotationNote
                .Render(result)
                .Select(n => n.Text.Length == 0 ? (Markup)$"<b>{n.Label}</b>" : $"<b>{n.Label}:</b> {n.Text}")
        );
}
