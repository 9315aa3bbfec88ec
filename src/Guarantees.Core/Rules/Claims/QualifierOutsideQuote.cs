using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class QualifierOutsideQuote
{
    public static readonly Rule Rule = new("CLM406", "Qualifier next to the quote", Severity.Note)
    {
        Explanation = """
            A negation, condition, hedge or word of degree between the fragments of a quote, or within four words outward from it before any punctuation, most likely belongs to it: cutting a quote short is how a condition gets lost. So the check asks: take the word into the quote or one of the fields, or, where it belongs to a neighbor (a split verb phrase leaves its neighbor's "must" behind), leave it. The question is answered when a reader accepts the claim, or by `allow`.
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
            $"does \"{guard.Span.Text}\" at {claim.Source.Id}:{guard.Span.Line}:{guard.Span.Column}, beside the quote, belong to this claim?",
            $"if so, take it into a field; if it belongs to another, have the claim accepted, or write {Rule.Allowance}"
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
