using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A claim as a short card: never the statement without its who and its if.</summary>
public sealed class ClaimCard(KnowledgeBaseIndex index, TextStyle style, int margin = 0)
{
    private readonly CardLayout _rows = new(style, margin);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Render(Claim claim) => string.Concat(GetLines(claim).Select(line => $"{line}\n"));

    private IEnumerable<string> GetLines(Claim claim)
    {
        yield return _rows.FormatHeader(claim.Id, string.Join(" · ", FormatMarks(claim)));
        yield return _rows.FormatParagraph(claim.Statement);
        yield return _rows.FormatRow("who", ClaimWording.Attribution(claim));
        yield return _rows.FormatRow("by", ClaimWording.AttributedBy(claim));
        foreach (var condition in claim.Conditions)
            yield return _rows.FormatRow(condition.Kind.ToTerm(), ClaimWording.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return _rows.FormatRow("hedged", ClaimWording.QuoteFragments(claim.Hedges));
        if (!claim.TimeExpressions.IsEmpty)
            yield return _rows.FormatRow("when", ClaimWording.QuoteFragments(claim.TimeExpressions));
        yield return _rows.FormatRow(
            "where",
            $"{claim.Citation}   topics {string.Join(", ", claim.Topics)}   {index.GetReview(claim).State.ToTerm()}"
        );
    }

    private static IEnumerable<string> FormatMarks(Claim claim)
    {
        yield return claim.Level.ToTerm();
        if (claim.IsRelayed)
            yield return "relayed";
        if (claim.QuotationExtent != QuotationExtent.None)
            yield return claim.IsDirectQuotation ? "direct" : "direct in part";
        yield return claim.Act.ToTerm();
    }
}
