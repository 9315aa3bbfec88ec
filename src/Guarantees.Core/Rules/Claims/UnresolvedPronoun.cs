using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnresolvedPronoun
{
    public static readonly Rule Rule = new("CLM420", "Statement has a word that only its speaker resolves", Severity.Note)
    {
        Explanation =
            "A statement is read alone: \"I\", \"we\", \"you\" and \"here\" then mean nobody and nowhere. Say who and where, as the report tells it, or leave them inside quotation marks.",
        BadExample = "statement: We would make such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from word in FindWords(claim.Statement).Distinct(StringComparer.OrdinalIgnoreCase)
        select new Finding(
            Rule,
            claim.Locations.Get("statement"),
            $"who or where is \"{word}\", read alone?",
            claim.Locations.Has("statement")
                ? $"write who or where it is; if it is clear alone, write {Rule.Allowance}"
                : "write a `statement` that says who or where it is"
        )
        {
            Claim = claim.Id,
        };

    // Outside quotation marks. US is a country, us is not.
    private static IEnumerable<string> FindWords(string statement)
    {
        var words = Word.Split(statement).Where(word => IsRelative(word.Trim(statement))).ToArray();
        if (words.Length == 0)
            return [];
        var quoted = QuotationMarks.Read(new SourceText(statement)).Quoted;
        return words
            .Where(word => !quoted.Any(q => q.Start <= word.Start && word.End <= q.End))
            .Select(word => word.Trim(statement));
    }

    private static bool IsRelative(string word) =>
        word != "US"
        && word.ToLowerInvariant()
            is "i"
                or "we"
                or "you"
                or "me"
                or "us"
                or "my"
                or "our"
                or "your"
                or "mine"
                or "ours"
                or "yours"
                or "here";
}
