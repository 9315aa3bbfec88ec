using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnresolvedPronoun
{
    public static readonly Rule Rule = new("CLM420", "Statement depends on who says it", Severity.Note)
    {
        Explanation =
            "A statement must make sense on its own, but \"I\", \"we\", \"you\" and \"here\" depend on who says them and where. Say who or where is meant, as the report does, or put the words in quotation marks.",
        BadExample = "statement: We would make such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.OpenClaims
        from word in FindWords(claim.Statement).Distinct(StringComparer.OrdinalIgnoreCase)
        select new Finding(
            Rule,
            claim.Locations.Get("statement"),
            $"who or where is \"{word}\"? the statement does not say",
            claim.Locations.Has("statement")
                ? $"say who or where is meant; if it is clear on its own, write {Rule.Allowance}"
                : "add a `statement` that says who or where is meant"
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
