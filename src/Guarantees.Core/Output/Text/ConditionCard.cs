using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A condition as a short card: its words, what it governs, who set it, on which claim.</summary>
public sealed class ConditionCard(TextStyle style)
{
    private readonly CardLayout _rows = new(style);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Render(ConditionRow row) => string.Concat(GetLines(row).Select(line => $"{line}\n"));

    private IEnumerable<string> GetLines(ConditionRow row)
    {
        var claim = row.Claim;
        yield return _rows.FormatHeader(ClaimWording.QuoteFragments(row.Condition.Quote), row.Condition.Kind.ToTerm());
        yield return _rows.FormatRow("governs", ClaimWording.DescribeGovernedText(row));
        yield return _rows.FormatRow("set by", ClaimWording.Attribution(claim));
        yield return _rows.FormatRow("by", ClaimWording.AttributedBy(claim));
        yield return _rows.FormatRow("claim", $"{claim.Id}   {ClaimWording.Level(claim)}   {claim.Citation}");
    }
}
