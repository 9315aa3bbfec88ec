using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class AlteredWords
{
    public static readonly Rule Rule = new("CLM802", "Quotation is altered", Severity.Error)
    {
        Explanation =
            "Words were changed, added, reordered, or left out without an ellipsis. Changes that newsroom style allows do not count: a closing comma, a capital at the start, U.S. or US, the style of quotation marks and dashes, an ellipsis, and brackets that say whom a pronoun means.",
        BadExample = "“NATO expansion to include Ukraine would not be acceptable,” Trump underscored, the report says.",
        GoodExample = "“NATO expansion to include Kyiv would not be acceptable,” Trump underscored, the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (quotation.Match is { Verdict: not MatchKind.NotFound, IsJoined: false, Differences: { IsEmpty: false } differences })
            yield return new QuotationFinding(Rule, string.Join("; ", differences), "");
        foreach (var bracket in quotation.Match.Brackets.Where(b => !IsTrueInsertion(b, quotation)))
            yield return new QuotationFinding(Rule, $"[{bracket}] is not what the report means here", bracket);
    }

    // Brackets may name whom a pronoun means: with words of the paragraph, the statement or the voices.
    private static bool IsTrueInsertion(string bracket, JudgedQuotation quotation)
    {
        if (quotation.Passage is not { } passage || BracketedPronouns.Adapts(bracket, quotation))
            return true;
        var forms = ReportNames.ReadForms(bracket);
        var line = passage.Report.GetSentence(passage.Extent.Start).Line;
        var known = quotation.Claims.IsEmpty
            ? passage
                .Report.Sentences.Where(s => s.Line == line)
                .SelectMany(s => Enumerable.Range(s.Tokens.Start, s.Tokens.Length))
                .Select(n => passage.Report[n].Form)
                .ToHashSet()
            : quotation
                .Claims.SelectMany(c =>
                    c.Claim.Voices.SelectMany(v => ReportNames.ReadForms($"{v.Name} {v.Role}"))
                        .Concat(ReportNames.ReadForms(c.Claim.Statement))
                )
                .ToHashSet();
        return forms.All(f => known.Contains(f) || f is "the" or "a" or "an" or "that" or "of" or "and" or "to")
            && !forms.Any(Qualifiers.Refuses);
    }
}
