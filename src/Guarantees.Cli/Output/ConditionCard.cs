using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A condition as a short card: its words, what it governs, who set it, on which claim.</summary>
internal sealed class ConditionCard(AnsiStyle paint, int? width)
{
    private readonly CardLayout _rows = new(paint, width);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Of(ConditionRow row) => string.Concat(Lines(row).Select(line => $"{line}\n"));

    private IEnumerable<string> Lines(ConditionRow row)
    {
        var claim = row.Claim;
        yield return _rows.Header(ClaimWording.Quoted(row.Condition.Quote), row.Condition.Kind.Word());
        yield return _rows.Row("governs", ClaimWording.Governed(row));
        yield return _rows.Row("set by", ClaimWording.Attribution(claim));
        yield return _rows.Row("by", ClaimWording.AttributedBy(claim));
        yield return _rows.Row("claim", $"{claim.Id}   {ClaimWording.Level(claim)}   {claim.Place}");
    }
}
