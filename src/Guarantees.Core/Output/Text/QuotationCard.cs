using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Text;

/// <summary>The answer for one quotation: what it is in the first line, then the draft, the report, and what to write.</summary>
/// <param name="style">Colors and width.</param>
/// <param name="draft">The draft's name, or null for words that were given alone.</param>
public sealed class QuotationCard(TextStyle style, string? draft)
{
    private const int Indent = 2;
    private const int LabelWidth = 12;

    private readonly TextRows _rows = new(style);

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
            QuotationAnswer.Elsewhere or QuotationAnswer.Ignored => $"{place}{label}: “{SafeText.Escape(result.Text)}”",
            _ => place + style.Red($"{label} ({result.Findings[0].Rule.Code})"),
        };
    }

    private static IEnumerable<(string Label, string Text)> GetRows(QuotationResult result)
    {
        if (result.Answer != QuotationAnswer.NotFair)
            yield break;
        if (result is { IsBare: true, NearestClaim: { } near })
        {
            yield return ("", "These are not a report's words. If it is your paraphrase, compare:");
            foreach (var row in GetComparison(near))
                yield return row;
            yield break;
        }
        var said = result.Speaker is { } speaker ? $" ({$"{speaker.Text} {speaker.Cue}".TrimEnd()})" : "";
        yield return ("you wrote", $"“{result.Text}”{said}");
        yield return ("problem", result.Findings[0].Message);
        if (result.Findings[0].Claim is { AttributionSpans.IsEmpty: false } claim)
            yield return (
                "the report",
                $"{string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))} ({ClaimWording.Place(claim)})"
            );
        foreach (var more in result.Findings.Skip(1).DistinctBy(f => f.Message).Take(2))
            yield return ("also", $"{more.Message} ({more.Rule.Code})");
        if (result.Nearest is { } nearest)
            yield return ("closest", nearest);
        if (result.Write is { } write)
            yield return ("write", write);
    }

    // What a paraphrase has to keep.
    private static IEnumerable<(string Label, string Text)> GetComparison(Claim claim)
    {
        var qualifications = string.Join("; ", ClaimWording.Qualifications(claim).DefaultIfEmpty("no condition"));
        yield return ("the report", $"{ClaimWording.JoinFragments(claim.Quote)} ({ClaimWording.Place(claim)})");
        yield return ("who", $"{ClaimWording.Who(claim)} · {qualifications} · {ClaimWording.DescribeExtent(claim)}");
    }

    private string FormatRow((string Label, string Text) row) =>
        row.Label.Length == 0
            ? _rows.FormatParagraph(row.Text, Indent)
            : _rows.FormatRow(row.Label, row.Text, Indent, LabelWidth);
}
