using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Claims;

internal static class TruncatedQuote
{
    public static readonly Rule Rule = new("CLM415", "Quote cuts off a hedge or condition", Severity.Warning)
    {
        Explanation = """
            A quote should be a complete clause. If the words of a hedge or condition are directly next to the quote, or only partly in it, the quote was cut off: "he would … make such a commitment", with "only" recorded in a field but not quoted, reads like a promise wherever the quote is shown on its own.
            """,
        BadExample = """
            quote: [he would, make such a commitment if the effort is not part of NATO]
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
        GoodExample = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from words in claim.Hedges.Concat(claim.Conditions.SelectMany(c => c.Quote.Concat(c.Governs))).Distinct()
        where !claim.Quote.Any(q => q.Contains(words)) && claim.Quote.Any(q => IsTouching(q, words, claim.Source.Text))
        select new Finding(
            Rule,
            claim.Locations.Get("quote"),
            $"\"{words.Text}\" at {claim.Source.Id}:{words.Line}:{words.Column} is next to the quote but not in it",
            $"quote the complete clause; if the clause is complete without these words, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };

    private static bool IsTouching(Span fragment, Span words, SourceText text) =>
        fragment.Overlaps(words) || IsSpace(text, fragment.End, words.Start) || IsSpace(text, words.End, fragment.Start);

    private static bool IsSpace(SourceText text, int start, int end) =>
        start <= end && text.Text.AsSpan()[text.ToUtf16Index(start)..text.ToUtf16Index(end)].IsWhiteSpace();
}
