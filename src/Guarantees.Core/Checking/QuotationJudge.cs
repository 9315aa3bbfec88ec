using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;
using Guarantees.Core.Rules.Quotations;

namespace Guarantees.Core.Checking;

/// <summary>Applies the rules on quotations and says what their findings come to.</summary>
internal sealed class QuotationJudge(ClaimMatcher claims)
{
    /// <summary>Of how many places that have the words each is tried.</summary>
    public const int MostPassages = 8;

    /// <summary>Judges a quotation. Of several places that have the words, the one that the draft fits best is meant.</summary>
    public (JudgedQuotation Quotation, ImmutableArray<QuotationFinding> Findings) Judge(JudgedQuotation quotation) =>
        quotation.Match.Passages.IsEmpty
            ? JudgeOne(quotation)
            : quotation
                .Match.Passages.Take(MostPassages)
                .Select(p => JudgeOne(quotation with { Passage = p, Claims = claims.Match(p) }))
                .MinBy(j =>
                    (
                        j.Quotation.Claims.IsEmpty,
                        j.Findings.Length,
                        IsTooShort(j.Quotation) && !CloseRetelling.IsCloseRetelling(j.Quotation)
                    )
                );

    /// <summary>Gets the answer that the findings on a quotation come to.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="findings">What is found and not ignored.</param>
    /// <param name="isFaultless">Whether nothing was found, ignored or not.</param>
    public static QuotationAnswer Answer(
        JudgedQuotation quotation,
        ImmutableArray<QuotationFinding> findings,
        bool isFaultless
    ) =>
        IsTooShort(quotation) && !(findings.IsEmpty && CloseRetelling.IsCloseRetelling(quotation)) ? QuotationAnswer.TooShort
        : findings.Length > 0 ? QuotationAnswer.NotFair
        : !isFaultless ? QuotationAnswer.Ignored
        : quotation.Match.Verdict == MatchKind.NotFound ? QuotationAnswer.Elsewhere
        : quotation.Claims.IsEmpty && !quotation.Credit.IsGiven && !quotation.IsBare ? QuotationAnswer.Unchecked
        : QuotationAnswer.Fair;

    private static (JudgedQuotation Quotation, ImmutableArray<QuotationFinding> Findings) JudgeOne(JudgedQuotation quotation)
    {
        if (quotation.Match.Verdict == MatchKind.NotFound)
            return (quotation, [.. UnknownWords.Check(quotation)]);
        var isPlaceOpen = quotation.IsBare && quotation.Match.Passages.Length > 1;
        ImmutableArray<QuotationFinding> findings = isPlaceOpen
            ? []
            : [.. QuotationRules.All.SelectMany(r => r.Check(quotation)).Where(f => !quotation.IsBare || IsOfWords(f))];
        return (quotation, findings.All(f => f.IsIncidental) ? [] : findings);
    }

    // Words given alone say nothing of who speaks.
    private static bool IsOfWords(QuotationFinding finding) => finding.Rule.Code[4] != '1';

    private static bool IsTooShort(JudgedQuotation quotation) =>
        quotation.Words.Words.Length <= 2
        && quotation.Match.Verdict is MatchKind.Verbatim
        && !quotation.Words.Words.Any(w => IsVerb(w.Form));

    private static bool IsVerb(string form) =>
        FunctionWords.BeforeVerb.Contains(form)
        || (CueVerbs.Find(form) is not null && !CueVerbs.IsNounToo(form))
        || Qualifiers.Refuses(form);
}
