using System.Text;
using Guarantees.Core.Authoring;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Output;

/// <summary>The message of <c>claims add</c> about the report it added.</summary>
internal static class AddedSourceText
{
    public static string Render(AddedSource added, ClaimsDraft draft)
    {
        var text = new StringBuilder();
        var headings = added.Headings.Count > 0 ? $"; {ClaimWording.Count(added.Headings.Count, "heading")} set aside" : "";
        text.Append(
            $"{added.File}  {ClaimWording.Count(added.WordCount, "word")}, {ClaimWording.Count(added.Text.LineCount, "paragraph")}, {ClaimWording.Count(draft.Progress.Sentences.Length, "sentence")}{headings}\n"
        );
        foreach (var (key, value, isGiven) in added.Facts)
            AppendRow(text, key, $"{value} ({(isGiven ? "as given" : "as printed")})");
        foreach (var line in added.Furniture.Order())
            AppendRow(text, "furniture", $"{added.Text.GetLine(line)} (set aside)");
        if (added.Dateline is not null)
            AppendRow(text, "dateline", $"{added.Dateline} (set aside)");
        foreach (var mark in draft.UnpairedMarks)
            AppendRow(text, "mark", $"{mark.Line}:{mark.Column} unmatched {mark.Text}");
        foreach (var voice in draft.Voices.OrderByDescending(v => v.Cues))
            AppendRow(
                text,
                "voice",
                $"{voice.Speaker.Name} ({ClaimWording.Count(voice.Cues, "cue")}{(voice.IsKnown ? $"; known as {voice.Speaker.Id}" : "")})"
            );
        text.Append(
            $"{ClaimWording.Count(draft.Progress.Unread.Length, "sentence")} to read; next: claims draft {added.Id} --next\n"
        );
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string label, string value) =>
        text.Append($"  {label.PadRight(10)} {SafeText.Escape(value)}\n");
}
