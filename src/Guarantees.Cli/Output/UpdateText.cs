using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Authoring;
using Guarantees.Core.Output;
using Guarantees.Core.Text;

namespace Guarantees.Cli.Output;

/// <summary>The effects of a corrected version of a report, as text.</summary>
internal static class UpdateText
{
    public static string Render(SourceUpdate update)
    {
        var text = new StringBuilder();
        text.Append(
            $"{update.Source.Id}: {ClaimWording.Count(CountWords(update.Text.Text), "word")}, {CountWords(update.Source.Text.Text)} before; {ClaimWording.Count(update.Items.Length, "item")} quoting it\n"
        );
        AppendCount(text, "same words", update.Items.Count(i => i.Fate == UpdateFate.Kept), "");
        AppendItems(text, update, UpdateFate.Reanchored, "same words, new context", "");
        AppendItems(text, update, UpdateFate.Changed, "changed words", "");
        AppendItems(text, update, UpdateFate.Withdrawn, "words gone", "removed; their reviews remain in the ledger as history");
        foreach (var relation in update.WithdrawnRelations)
            text.Append($"  {SafeText.Escape(relation)}\n    removed with its claim\n");
        AppendCount(text, "new sentences", update.NewSentences.Length, update.NewSentences.IsEmpty ? "" : "not covered yet");
        foreach (var sentence in update.NewSentences)
            text.Append($"  {update.Source.Id}:{sentence.Line}:{sentence.Column}  {SafeText.Escape(sentence.Text)}\n");
        AppendCount(text, "reviews still valid", update.KeptReviews.Length, "");
        AppendCount(text, "need review again", update.StaleReviews.Length, "");
        foreach (var item in update.StaleReviews)
            text.Append($"  {SafeText.Escape(item)}\n");
        return text.ToString();
    }

    private static void AppendItems(StringBuilder text, SourceUpdate update, UpdateFate fate, string label, string remark)
    {
        var items = update.Items.Where(i => i.Fate == fate).ToImmutableArray();
        AppendCount(text, label, items.Length, items.IsEmpty ? "" : remark);
        foreach (var item in items)
        {
            text.Append($"  {SafeText.Escape(item.Id)}\n");
            if (fate != UpdateFate.Reanchored)
                text.Append(
                    $"    {SafeText.Escape(fate == UpdateFate.Changed ? CompareWords(item.Before, item.After) : item.Before)}\n"
                );
            foreach (var clause in item.ByHand)
                text.Append($"    fix by hand: {SafeText.Escape(clause)}\n");
        }
    }

    private static void AppendCount(StringBuilder text, string label, int count, string remark) =>
        text.Append($"{label.PadRight(28)}{count}{(remark.Length == 0 ? "" : $"   {remark}")}\n");

    // In the style of `git diff --word-diff`.
    private static string CompareWords(string before, string after)
    {
        var (earlier, later) = (Tokenizer.Read(before), Tokenizer.Read(after));
        var diff = WordDiff.Compare(earlier.AsSpan(), later.AsSpan());
        var kept = diff.Kept.ToDictionary(k => k.Printed, k => k.Given);
        var pieces = new List<string>();
        var written = 0;
        for (var i = 0; i <= later.Length; i++)
        {
            if (i < later.Length && !kept.ContainsKey(i))
            {
                var first = i;
                while (i < later.Length && !kept.ContainsKey(i))
                    i++;
                var removed = WriteRemoved(i);
                if (removed.Length > 0)
                    pieces.Add(removed);
                pieces.Add($"{{+{after[later[first].Start..later[i - 1].End]}+}}");
            }
            else if (WriteRemoved(i) is { Length: > 0 } removed)
                pieces.Add(removed);
            if (i < later.Length)
            {
                pieces.Add(after[later[i].Start..later[i].End]);
                written = kept[i] + 1;
            }
        }
        return string.Join(' ', pieces);

        string WriteRemoved(int next)
        {
            var end = next < later.Length ? kept[next] : earlier.Length;
            var removed = end > written ? $"[-{before[earlier[written].Start..earlier[end - 1].End]}-]" : "";
            written = Math.Max(written, end);
            return removed;
        }
    }

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
