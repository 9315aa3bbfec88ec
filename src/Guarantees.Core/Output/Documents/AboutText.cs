using Guarantees.Core.Output.Html;

namespace Guarantees.Core.Output.Documents;

/// <summary>How the reports were read, as Markdown: of a single report nothing is compared, and of one in progress words are left.</summary>
internal static class AboutText
{
    private const string Complete = "Every word of the reports belongs to a claim, attributes one, or is named under *Left out*.";

    private const string InProgress =
        "The reading is not finished: words that belong to no claim, attribute none and are not named under *Left out* are still to be read.";

    private const string Comparison = "*Compare*";

    /// <summary>The text, the last line ended.</summary>
    public static string Get(DocumentModel model)
    {
        var text = EmbeddedResource.ReadText("about.md");
        if (!model.Comparison.InProgress.IsEmpty)
            text = text.Replace(Complete, InProgress, StringComparison.Ordinal);
        return model.Comparison.Sources.Length > 1
            ? text
            : string.Join("\n\n", text.Split("\n\n").Where(p => !p.Contains(Comparison, StringComparison.Ordinal)));
    }
}
