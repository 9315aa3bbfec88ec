using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class QualifierOutsideQuote
{
    public static readonly Rule Rule = new("CLM406", "Qualifier next to the quote is not covered", Severity.Warning)
    {
        Explanation = """
            A negation, condition, hedge or word of degree between the fragments of a quote, or within four words outward from it before any punctuation, most likely belongs to it: cutting a quote short is how a condition gets lost. Take the word into the quote or one of the fields; where it belongs to a neighbour (a split verb phrase leaves its neighbour's "must" behind), say so in `allow`.
            """,
        BadExample = """
            quote: make such a commitment if the effort is not part of NATO
            conditions:
              - {kind: if, quote: if the effort is not part of NATO}
            """,
        GoodExample = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        let spans = claim.AllSpans.ToArray()
        from guard in FindNear(claim).Distinct()
        where guard.Kind != QualifierKind.Quantity && !spans.Any(s => s.Contains(guard.Span))
        select new Finding(
            Rule,
            claim.Locations.Get("quote"),
            $"\"{guard.Span.Text}\" at {claim.Source.Id}:{guard.Span.Line}:{guard.Span.Column} stands beside the quote, and no field has it",
            $"take it into a field of this claim; if it belongs to another, write `allow: [{{code: {Rule.Code}, reason: …}}]`"
        )
        {
            Claim = claim.Id,
        };

    private static IEnumerable<Qualifier> FindNear(Claim claim)
    {
        var text = claim.Source.Text;
        for (var i = 0; i < claim.Quote.Length; i++)
        {
            var (start, end) = (text.ToUtf16Index(claim.Quote[i].Start), text.ToUtf16Index(claim.Quote[i].End));
            var (lineStart, lineEnd) = text.GetLineRange(claim.Quote[i].Line);
            var after =
                i + 1 < claim.Quote.Length
                    ? text.ToUtf16Index(claim.Quote[i + 1].Start)
                    : ClauseWindow.EndAfter(text.Text, end, lineEnd);
            var before = i > 0 ? start : ClauseWindow.StartBefore(text.Text, lineStart, start);
            foreach (var qualifier in QualifierLexicon.Find(text, before, start).Concat(QualifierLexicon.Find(text, end, after)))
                yield return qualifier;
        }
    }
}
