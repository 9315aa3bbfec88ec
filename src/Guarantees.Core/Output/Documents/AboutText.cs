using Guarantees.Core.Output.Html;

namespace Guarantees.Core.Output.Documents;

/// <summary>Explains how the reports were read, as Markdown: a single report is not compared, and one in progress has unread words.</summary>
internal static class AboutText
{
    private const string Complete =
        "Every word of the reports belongs to a claim, attributes one, or is listed under *Left out*.";

    private const string InProgress =
        "The reading is not finished: words that belong to no claim, attribute none and are not listed under *Left out* are still unread.";

    private const string Comparison = "*Compare*";

    /// <summary>Gets the text; its last line ends with a line break.</summary>
    public static string Get(DocumentModel model)
    {
        var reading = model.Comparison.InProgress.IsEmpty ? Complete : InProgress;
        var text = EmbeddedResource.ReadText("about.md").Replace("{reading}", reading, StringComparison.Ordinal);
        return model.Comparison.Sources.Length > 1
            ? text
            : string.Join("\n\n", text.Split("\n\n").Where(p => !p.Contains(Comparison, StringComparison.Ordinal)));
    }
}
