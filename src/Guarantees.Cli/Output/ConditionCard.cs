using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A condition as a short card: its words, what it governs, who set it, on which claim.</summary>
internal sealed class ConditionCard(AnsiStyle style, int? width)
{
    private readonly CardLayout _rows = new(style, width);

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
