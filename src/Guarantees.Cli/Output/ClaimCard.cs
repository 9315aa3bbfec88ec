using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A claim as a short card: never the statement without its who and its if.</summary>
internal sealed class ClaimCard(KnowledgeBaseIndex index, AnsiStyle paint, int? width, int margin = 0)
{
    private readonly CardLayout _rows = new(paint, width, margin);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Of(Claim claim) => string.Concat(Lines(claim).Select(line => $"{line}\n"));

    private IEnumerable<string> Lines(Claim claim)
    {
        yield return _rows.Header(claim.Id, string.Join(" · ", Marks(claim)));
        yield return _rows.Paragraph(claim.Statement);
        yield return _rows.Row("who", ClaimWording.Attribution(claim));
        yield return _rows.Row("by", ClaimWording.AttributedBy(claim));
        foreach (var condition in claim.Conditions)
            yield return _rows.Row(condition.Kind.Word(), ClaimWording.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return _rows.Row("hedged", ClaimWording.Quoted(claim.Hedges));
        if (!claim.When.IsEmpty)
            yield return _rows.Row("when", ClaimWording.Quoted(claim.When));
        yield return _rows.Row("where", $"{claim.Place}   topics {string.Join(", ", claim.Topics)}   {index.ReviewOf(claim).State.Word()}");
    }

    private static IEnumerable<string> Marks(Claim claim)
    {
        yield return claim.Level.Word();
        if (claim.Relayed)
            yield return "relayed";
        if (claim.Directness != QuotationExtent.None)
            yield return claim.Direct ? "direct" : "direct in part";
        yield return claim.Act.Word();
    }
}
