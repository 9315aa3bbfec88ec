using Guarantees.Core.Model;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Output;

/// <summary>A condition as a short card: its words, what it governs, who set it, on which claim.</summary>
internal sealed class ConditionCard(Paint paint, int? width)
{
    private readonly Rows _rows = new(paint, width);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Of(ConditionRow row) => string.Concat(Lines(row).Select(line => $"{line}\n"));

    private IEnumerable<string> Lines(ConditionRow row)
    {
        var claim = row.Claim;
        yield return _rows.Header(Phrases.Quoted(row.Condition.Quote), row.Condition.Kind.Word());
        yield return _rows.Row("governs", Phrases.Governed(row));
        yield return _rows.Row("set by", Phrases.Attribution(claim));
        yield return _rows.Row("by", Phrases.AttributedBy(claim));
        yield return _rows.Row("claim", $"{claim.Id}   {Phrases.Level(claim)}   {claim.Place}");
    }
}
