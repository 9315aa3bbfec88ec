using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class StatementDropsQualifier
{
    public static readonly Rule Rule = new("CLM413", "Statement drops a qualifier", Severity.Warning)
    {
        Explanation =
            "A statement must not be stronger than its quote: every negation, hedge, condition word and word of degree in the quote must be in the statement too. If the statement says the same in another way, say so in `allow`.",
        BadExample = "statement: Trump would make such a commitment.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        let kept = QualifierLexicon.Find(new SourceText(claim.Statement)).ToArray()
        from fragment in claim.Quote
        from qualifier in QualifierLexicon.Find(claim.Source.Text, fragment)
        where !kept.Any(qualifier.IsFormOf)
        select new Finding(
            Rule,
            claim.Locations.Get("statement"),
            $"the statement drops \"{qualifier.Span.Text}\", which is in the quote",
            $"keep the word; if the statement says the same in another way, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };
}
