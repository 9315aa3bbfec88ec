using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class SplicedWords
{
    public static readonly Rule Rule = new("CLM803", "Quotation splices separate passages", Severity.Error)
    {
        Explanation =
            "An ellipsis, or an omission without one, skips the end of a sentence or paragraph, a negation, a hedge, a time or a quantity, so that the words say something that the report does not. Quote the passages separately.",
        BadExample =
            "“Trump recognizes that an American security guarantee must be part of … NATO,” the British official said, the report says.",
        GoodExample =
            "“Trump recognizes that an American security guarantee must be part of a final settlement,” the British official said, the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (quotation.Match.IsJoined)
            yield return new QuotationFinding(
                Rule,
                $"words from different places are joined: {quotation.Match.Differences[0]}",
                ""
            );
        else if (quotation is { Passage: { } passage, Match.Nearest: null })
        {
            foreach (var gap in passage.Gaps)
            {
                if ((DescribeProblem(passage.Report, gap) ?? DescribeLimit(quotation, gap)) is { } problem)
                    yield return new QuotationFinding(Rule, problem, passage.Report.Print(gap));
            }
        }
    }

    // A time or a quantity that limits the claim: “did not immediately respond”, “some of the troops”.
    private static string? DescribeLimit(JudgedQuotation quotation, TokenRange gap)
    {
        var report = quotation.Passage!.Report;
        var left = quotation
            .Claims.SelectMany(c => c.Claim.TimeExpressions)
            .FirstOrDefault(w => report.Tokenize(w) is var range && gap.Start <= range.Start && range.End <= gap.End)
            ?.Text;
        left ??= Qualifiers.IsQuantity([.. Enumerable.Range(gap.Start, gap.Length).Select(n => report[n].Form)])
            ? report.Print(gap)
            : null;
        return left is null ? null : $"the ellipsis omits a limit: “{left}”";
    }

    // Such as one that could help: what is said of an example is not missed where the example is left out whole.
    private static bool IsExample(ImmutableArray<string> forms) =>
        forms is ["such", "as", ..] or ["for", "example" or "instance", ..];

    private static bool EndsAtMark(TokenizedReport report, TokenRange gap) =>
        report.Source.Text.Text[report[gap.End - 1].End] is ',' or '–' or '—' or ')' or ';';

    private static string? DescribeProblem(TokenizedReport report, TokenRange gap)
    {
        if (report.GetSentence(gap.Start - 1) != report.GetSentence(gap.End))
            return "the ellipsis skips the end of a sentence";
        ImmutableArray<string> forms = [.. Enumerable.Range(gap.Start, gap.Length).Select(n => report[n].Form)];
        if (forms.Any(Qualifiers.Refuses))
            return $"the ellipsis omits a negation: “{report.Print(gap)}”";
        if (IsExample(forms) && EndsAtMark(report, gap))
            return null;
        // A hedge of a thing that is left out with it is not missed.
        var hedge =
            forms.FirstOrDefault(f => Qualifiers.GetClass(f) is 1 or 2)
            ?? (Qualifiers.GetClass(forms[^1]) > 0 ? forms[^1] : null);
        return hedge is null ? null : $"the ellipsis omits a hedge: “{hedge}”";
    }
}
