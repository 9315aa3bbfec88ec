using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class DroppedQualifierWords
{
    public static readonly Rule Rule = new("CLM416", "Statement drops words of a hedge or condition", Severity.Warning)
    {
        Explanation =
            "Whatever is recorded as a hedge or condition also stands in the statement, in its own words, inflections apart: otherwise the statement says more than the report. Where the statement says the same in another way, say so in `allow`.",
        BadExample = "statement: Trump would make such a commitment only if NATO agrees.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        where !claim.Hedges.IsEmpty || !claim.Conditions.IsEmpty
        let stated = Tokenizer.Read(claim.Statement).Select(t => t.Form).ToImmutableArray()
        from span in claim.Hedges.Concat(claim.Conditions.SelectMany(c => c.Quote))
        from word in Tokenizer.Read(span.Text)
        where !GrammarWords.Contains(word.Form) && !stated.Any(s => WordForms.IsInflection(s, word.Form))
        select new Finding(
            Rule,
            claim.Locations.Get("statement"),
            $"\"{span.Text}\" is recorded, and the statement lacks \"{span.Text[word.Start..word.End]}\"",
            $"keep the words; if the statement says the same otherwise, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };
}
