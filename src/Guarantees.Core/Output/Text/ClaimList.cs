using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>Claims as text, grouped by report and voices; a statement is always shown with its attribution and conditions.</summary>
public sealed class ClaimList(TextStyle style)
{
    private const int Indent = 2;
    private const int FactIndent = 4;
    private const int LabelWidth = 9;

    private readonly TextRows _rows = new(style);

    /// <summary>Renders the claims, ending with a line break.</summary>
    public string Render(IEnumerable<Claim> claims) =>
        string.Join('\n', claims.GroupBy(c => c.Source.Id).SelectMany(RenderReport));

    // Groups are separated by an empty line.
    private IEnumerable<string> RenderReport(IEnumerable<Claim> report) =>
        report
            .GroupBy(c => string.Join(' ', c.Voices.Select(v => v.Id)))
            .Select((group, i) => (i == 0 ? RenderHeading(group.First().Source) : "") + RenderGroup([.. group]));

    private string RenderHeading(Source source) =>
        _rows.FormatParagraph(ClaimWording.SourceName(source).ToUpperInvariant(), 0, style.Bold);

    private string RenderGroup(Claim[] claims)
    {
        var (voices, level) = (ClaimWording.Voices(claims[0]), claims[0].Level);
        var mark = Vocabularies.Levels[level].DisplayName;
        return _rows.FormatTitle(voices, mark == voices ? "" : mark, text => style.ByLevel(level, text))
            + string.Concat(claims.Select(RenderClaim));
    }

    private string RenderClaim(Claim claim) =>
        _rows.FormatParagraph(claim.Statement, Indent)
        + string.Concat(claim.Conditions.OrderBy(c => c.IsLimit).Select(RenderCondition))
        + (claim.Hedges.IsEmpty ? "" : RenderFact("hedged", ClaimWording.QuoteFragments(claim.Hedges), color: null))
        + RenderPlace(claim);

    private string RenderCondition(Condition condition) =>
        RenderFact(
            Vocabularies.ConditionKinds[condition.Kind].DisplayName,
            ClaimWording.Condition(condition),
            condition.IsLimit ? null : style.Bold
        );

    private string RenderFact(string label, string text, Func<string, string>? color) =>
        _rows.FormatRow(label, text, FactIndent, LabelWidth, color, color);

    // The id is on the same line as the cue if both fit.
    private string RenderPlace(Claim claim)
    {
        var label = $"¶{claim.Quote[0].Line} ";
        var cue = string.Join(" · ", GetPrinted(claim));
        var length = FactIndent + label.Length + cue.Length + claim.Id.Length + 2;
        if (cue.Length == 0 || style.Width is null || length <= style.Width)
            return RenderDim(label, cue.Length == 0 ? claim.Id : $"{cue}  {claim.Id}");
        return RenderDim(label, cue) + RenderDim("", claim.Id, label.Length);
    }

    private static IEnumerable<string> GetPrinted(Claim claim)
    {
        if (ClaimWording.Cue(claim) is { Length: > 0 } cue)
            yield return cue;
        if (claim.QuotationExtent != QuotationExtent.None)
            yield return ClaimWording.DescribeExtent(claim);
    }

    private string RenderDim(string label, string text, int? width = null) =>
        _rows.FormatRow(label, text, FactIndent, width ?? label.Length, style.Faint);
}
