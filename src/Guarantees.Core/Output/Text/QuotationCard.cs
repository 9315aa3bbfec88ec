using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Text;

/// <summary>The result for one quotation as text: the label first, then the draft, the report, and what to write.</summary>
/// <param name="style">The colors and width.</param>
/// <param name="draft">The name of the draft, or null if only a quotation was given.</param>
public sealed class QuotationCard(TextStyle style, string? draft)
{
    private const int Indent = 2;
    private const int LabelWidth = 12;

    private readonly TextRows _rows = new(style);

    /// <summary>Renders a result, ending with a line break.</summary>
    public string Print(QuotationResult result) => FormatHeader(result) + string.Concat(GetRows(result).Select(FormatRow));

    private string FormatHeader(QuotationResult result)
    {
        var place = draft is null ? "" : $"{draft}:{result.Line}:{result.Column} ";
        return result.Answer == QuotationAnswer.NotFair
            ? $"{SafeText.Escape(place)}{style.Red($"{QuotationLabels.GetLabel(result)} ({result.Findings[0].Rule.Code})")}\n"
            : _rows.FormatParagraph($"{place}{QuotationLabels.GetLabel(result)}{Explain(result)}", 0, hang: Indent);
    }

    private static string Explain(QuotationResult result) =>
        result.Answer switch
        {
            QuotationAnswer.TooShort =>
                $": “{result.Text}” appears {result.Places} {(result.Places == 1 ? "time" : "times")} in the reports",
            QuotationAnswer.Unchecked => $": found at {result.Place}, but no claim covers these words",
            QuotationAnswer.Elsewhere or QuotationAnswer.Ignored => $": “{result.Text}”",
            _ => result.Place is null ? "" : $": found at {result.Place}",
        };

    private static IEnumerable<(string Label, string Text)> GetRows(QuotationResult result)
    {
        if (result.Answer != QuotationAnswer.NotFair)
            yield break;
        if (result is { IsBare: true, NearestClaim: { } near })
        {
            yield return ("", "These words are not in a report. If this is your paraphrase, compare:");
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
        if (result.Replacement is { } write)
            yield return ("write", write);
    }

    // The qualifications a paraphrase has to keep.
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
