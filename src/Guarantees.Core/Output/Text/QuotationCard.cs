using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Text;

/// <summary>The answer for one quotation: what it is in the first line, then the draft, the report, and what to write.</summary>
/// <param name="style">Colors and width.</param>
/// <param name="draft">The draft's name, or null for words that were given alone.</param>
public sealed class QuotationCard(TextStyle style, string? draft)
{
    private const int LabelWidth = 14;

    /// <summary>Prints the lines of an answer, the last one ended.</summary>
    public string Print(QuotationResult result) => $"{FormatHeader(result)}\n{string.Concat(GetRows(result).Select(FormatRow))}";

    private string FormatHeader(QuotationResult result)
    {
        var place = draft is null ? "" : $"{SafeText.Escape(draft)}:{result.Line}:{result.Column} ";
        var label = QuotationLabels.GetLabel(result);
        return result.Answer switch
        {
            QuotationAnswer.Fair => place + style.Bold(label) + (result.Place is null ? "" : $"  {result.Place}"),
            QuotationAnswer.TooShort =>
                $"{place}{label}: “{SafeText.Escape(result.Text)}” appears {result.Places} {(result.Places == 1 ? "time" : "times")}",
            QuotationAnswer.Unchecked => $"{place}{label}: no claim carries these words  {result.Place}",
            _ => place + style.Red($"{label} ({result.Findings[0].Rule.Code})"),
        };
    }

    private static IEnumerable<(string Label, string Text)> GetRows(QuotationResult result)
    {
        if (result.Answer != QuotationAnswer.NotFair)
            yield break;
        if (result is { IsBare: true, NearestClaim: { } near })
        {
            yield return ("", "Not a report's words. If it is your paraphrase, compare:");
            yield return (
                ClaimWording.Place(near),
                $"{string.Join(" … ", near.Quote.Select(q => q.Text))} ({ClaimWording.Attribution(near)})"
            );
            yield break;
        }
        yield return ("", $"“{result.Text}”");
        if (result.Speaker is { } speaker)
            yield return ("the draft", $"{speaker.Text} {speaker.Cue}".TrimEnd());
        yield return ("problem", result.Findings[0].Message);
        if (result.Findings[0].Claim is { AttributionSpans.IsEmpty: false } claim)
            yield return ("the report", $"{string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))} ({claim.Citation})");
        foreach (var more in result.Findings.Skip(1).DistinctBy(f => f.Message).Take(2))
            yield return ("also", $"{more.Message} ({more.Rule.Code})");
        if (result.Nearest is { } nearest)
            yield return ("closest", nearest);
        if (result.Write is { } write)
            yield return ("write", write);
    }

    private string FormatRow((string Label, string Text) row)
    {
        var label = row.Label.Length == 0 ? "  " : $"  {row.Label}".PadRight(LabelWidth);
        return $"{style.Faint(label)}{style.Wrap(SafeText.Escape(row.Text), label.Length, label.Length)}\n";
    }
}
