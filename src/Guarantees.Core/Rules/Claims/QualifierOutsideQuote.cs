using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class QualifierOutsideQuote
{
    public static readonly Rule Rule = new("CLM406", "Qualifier next to the quote", Severity.Note)
    {
        Explanation = """
            A negation, condition, hedge or word of degree between the fragments of a quote, or within four words of it with no punctuation in between, most likely belongs to it: conditions get lost when a quote is cut short. So the check asks. Add the word to the quote or to one of the fields; if it belongs to another claim (two claims may share a verb phrase, so that the "must" of one is next to the quote of the other), leave it. The question goes away when a reader accepts the claim, or with `allow`.
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
        from claim in context.OpenClaims
        let spans = claim.AllSpans.ToArray()
        from qualifier in FindNear(claim).Distinct()
        where qualifier.Kind != QualifierKind.Quantity && !spans.Any(s => s.Contains(qualifier.Span))
        select new Finding(
            Rule,
            claim.Locations.Get("quote"),
            $"does \"{qualifier.Span.Text}\" at {claim.Source.Id}:{qualifier.Span.Line}:{qualifier.Span.Column}, next to the quote, belong to this claim?",
            $"if so, add it to the quote or a field; if it belongs to another claim, have this one accepted, or write {Rule.Allowance}"
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
