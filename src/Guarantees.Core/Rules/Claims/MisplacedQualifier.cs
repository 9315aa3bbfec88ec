using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class MisplacedQualifier
{
    public static readonly Rule Rule = new("CLM417", "Qualifier is in the wrong field", Severity.Warning)
    {
        Explanation =
            "`hedges` weaken the content (could, likely, I suspect, on average), `conditions` make it depend on something or limit it (if, only, directly), and `when` dates it. In the wrong field, a condition would be shown as a time, or a time as a hedge.",
        BadExample = """
            conditions: []
            hedges: [only, if the effort is not part of NATO]
            """,
        GoodExample = """
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from finding in CheckHedges(claim).Concat(CheckTimes(claim))
        select finding with
        {
            Claim = claim.Id,
        };

    private static IEnumerable<Finding> CheckHedges(Claim claim) =>
        from hedge in claim.Hedges.Index()
        let kinds = QualifierLexicon.Find(new SourceText(hedge.Item.Text)).Select(g => g.Kind).ToArray()
        let problem = kinds.Any(k => k is QualifierKind.Condition or QualifierKind.Limit) ? "is a condition or limit, not a hedge"
        : kinds.Contains(QualifierKind.Hedge) || kinds.Contains(QualifierKind.Quantity) || WeakeningWords.Contain(hedge.Item.Text)
            ? null
        : "has no weakening word"
        where problem is not null
        select new Finding(
            Rule,
            claim.Locations.Get("hedges", hedge.Index),
            $"\"{hedge.Item.Text}\" {problem}",
            $"{(kinds.Any(k => k is QualifierKind.Condition or QualifierKind.Limit) ? "move it to `conditions` or `when`" : "remove it, or quote the word that weakens")}; if it does weaken the content, write {Rule.Allowance}"
        );

    private static IEnumerable<Finding> CheckTimes(Claim claim) =>
        from time in claim.TimeExpressions.Index()
        let word = QualifierLexicon.Find(new SourceText(time.Item.Text)).FirstOrDefault(IsNotTime)
        where word != default
        select new Finding(
            Rule,
            claim.Locations.Get("when", time.Index),
            $"\"{time.Item.Text}\" is not only a time: \"{word.Span.Text}\"",
            $"move it to `{(word.Kind == QualifierKind.Hedge ? "hedges" : "conditions")}`; if it is only a time, write {Rule.Allowance}"
        );

    private static bool IsNotTime(Qualifier word) =>
        word.Kind is QualifierKind.Hedge or QualifierKind.Limit
        || (
            word.Kind == QualifierKind.Condition
            && word.Span.Text.ToLowerInvariant() is "if" or "unless" or "only" or "provided" or "whatever"
        );
}
