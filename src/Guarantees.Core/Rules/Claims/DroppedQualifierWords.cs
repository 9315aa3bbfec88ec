using Guarantees.Core.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class DroppedQualifierWords
{
    public static readonly Rule Rule = new("CLM416", "Statement drops words of a hedge or condition", Severity.Warning)
    {
        Explanation =
            "The statement must contain the words of every recorded hedge and condition (endings may differ); otherwise it says more than the report. If the statement says the same in another way, say so in `allow`.",
        BadExample = "statement: Trump would make such a commitment only if NATO agrees.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where !claim.Hedges.IsEmpty || !claim.Conditions.IsEmpty
        let stated = Tokenizer.Read(claim.Statement)
        from span in claim.Hedges.Concat(claim.Conditions.SelectMany(c => c.Quote))
        from word in Tokenizer.Read(span.Text)
        where !GrammarWords.Contains(word.Form) && !stated.Any(s => WordForms.IsInflection(s.Form, word.Form))
        select new Finding(
            Rule,
            claim.Locations.Get("statement"),
            $"the statement drops \"{span.Text[word.Start..word.End]}\" from the recorded \"{span.Text}\"",
            $"keep the words; if the statement says the same in another way, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };
}
