using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A claim as plain text, for readers that show text and nothing else: its who and its if are part of it.</summary>
public static class ClaimText
{
    /// <summary>Who says what in the first line, then a line a row; without a line end after the last one.</summary>
    public static string Render(Claim claim, KnowledgeBaseIndex index) =>
        string.Join(
            '\n',
            GetRows(claim, index)
                .Select(row => $"{row.Label}: {row.Text}")
                .Prepend($"{ClaimWording.Lead(claim)}: {claim.Statement}")
                .Append($"level: {FormatMarks(claim)}")
                .Select(SafeText.Escape)
        );

    /// <summary>Gets what stands below the statement on a claim's card, in order.</summary>
    public static IEnumerable<(string Label, string Text)> GetRows(Claim claim, KnowledgeBaseIndex index)
    {
        yield return ("who", ClaimWording.Attribution(claim));
        yield return ("by", ClaimWording.AttributedBy(claim));
        foreach (var condition in claim.Conditions)
            yield return (condition.Kind.ToTerm(), ClaimWording.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return ("hedged", ClaimWording.QuoteFragments(claim.Hedges));
        if (!claim.TimeExpressions.IsEmpty)
            yield return ("when", ClaimWording.QuoteFragments(claim.TimeExpressions));
        yield return (
            "where",
            $"{claim.Citation}   topics {string.Join(", ", claim.Topics)}   {index.GetReview(claim).State.ToTerm()}"
        );
    }

    /// <summary>The marks of a claim in one line: "unnamed-one · relayed · offers".</summary>
    public static string FormatMarks(Claim claim) => string.Join(" · ", GetMarks(claim));

    private static IEnumerable<string> GetMarks(Claim claim)
    {
        yield return claim.Level.ToTerm();
        if (claim.IsRelayed)
            yield return "relayed";
        if (claim.QuotationExtent != QuotationExtent.None)
            yield return claim.IsDirectQuotation ? "direct" : "direct in part";
        yield return claim.Act.ToTerm();
    }
}
