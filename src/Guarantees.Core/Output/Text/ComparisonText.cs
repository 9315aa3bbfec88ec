using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A comparison as text: the summary, then each pair once under its type of relation.</summary>
public sealed class ComparisonText(TextStyle style)
{
    private const int NumberWidth = 3;
    private const int LeastText = 40;
    private const string LongestReason = "difference";

    private readonly TextRows _rows = new(style);
    private readonly ClaimList _claims = new(style);

    /// <summary>Whether to list the claims without a counterpart.</summary>
    public bool HasUnmatched { get; init; }

    /// <summary>Renders the comparison, ending with a line break; types and pairs are separated by an empty line.</summary>
    public string Render(ReportComparison comparison)
    {
        var labelWidth =
            comparison
                .Pairs.SelectMany(p => new[] { p.From, p.To })
                .Select(c => ClaimWording.Place(c).Length)
                .Append(LongestReason.Length)
                .Max() + 1;
        var kinds = ComparisonWording.GroupByKind(comparison).Where(g => g.Pairs.Length > 0);
        return string.Join(
            '\n',
            kinds
                .SelectMany(g => RenderKind(g.Type, g.Pairs, comparison, labelWidth))
                .Prepend(RenderAnswer(comparison))
                .Concat(HasUnmatched ? RenderUnmatched(comparison) : [])
        );
    }

    private string RenderAnswer(ReportComparison comparison) =>
        string.Concat(ComparisonWording.Answer(comparison).Select(line => _rows.FormatParagraph(line, 0)));

    private IEnumerable<string> RenderKind(RelationType type, RelatedPair[] pairs, ReportComparison comparison, int labelWidth) =>
        pairs
            .Select((pair, i) => RenderPair(pair, comparison, i + 1, labelWidth))
            .Prepend(_rows.FormatParagraph(ComparisonWording.Heading(type, pairs.Length), 0, style.Bold));

    private string RenderPair(RelatedPair pair, ReportComparison comparison, int number, int labelWidth)
    {
        var sides = ComparisonWording.OrderSides(pair, comparison);
        return RenderClaim(sides[0], $"{number}".PadRight(NumberWidth), labelWidth)
            + RenderClaim(sides[1], new string(' ', NumberWidth), labelWidth)
            + RenderRow(
                new string(' ', NumberWidth),
                ComparisonWording.Reason(pair.Relation.Type),
                pair.Relation.Note + ComparisonWording.DescribeAgreement(pair),
                labelWidth
            );
    }

    private string RenderClaim(Claim claim, string number, int labelWidth)
    {
        var none = new string(' ', NumberWidth);
        var qualifications = string.Join(" · ", ClaimWording.Qualifications(claim));
        return RenderRow(
                number,
                ClaimWording.Place(claim),
                ClaimWording.Who(claim),
                labelWidth,
                text => style.ByLevel(claim.Level, text)
            )
            + RenderRow(none, "", claim.Statement, labelWidth)
            + (qualifications.Length == 0 ? "" : RenderRow(none, "", qualifications, labelWidth, style.Bold));
    }

    // On a narrow terminal the label is above its text.
    private string RenderRow(string number, string label, string text, int labelWidth, Func<string, string>? color = null)
    {
        var column = NumberWidth + labelWidth;
        if (style.Width is not { } width || width - column >= LeastText)
            return _rows.FormatRow(number + label, text, 0, column, color);
        return (label.Length == 0 ? "" : $"{style.Faint(SafeText.Escape(number + label))}\n")
            + _rows.FormatParagraph(text, NumberWidth + 2, color);
    }

    private IEnumerable<string> RenderUnmatched(ReportComparison comparison)
    {
        var claims = comparison.Unmatched;
        if (claims.Length == 0)
            yield break;
        yield return _rows.FormatParagraph($"{ComparisonWording.UnmatchedHeading} ({claims.Length})", 0, style.Bold);
        yield return _claims.Render(claims);
    }
}
