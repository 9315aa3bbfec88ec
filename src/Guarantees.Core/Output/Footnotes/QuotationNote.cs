using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>The content of a footnote on a quotation, as labels and texts.</summary>
internal static class QuotationNote
{
    /// <summary>Gets the answer with its findings, the report's sentence and its place, the voices, and the conditions, limits and hedges.</summary>
    public static IEnumerable<(string Label, string Text)> Render(QuotationResult result) =>
        [
            .. Answer(result),
            .. result.Sentence is { } sentence
                ? [($"{(result.Verdict == MatchKind.NotFound ? "nearest" : "the report")} ({result.Place})", sentence)]
                : None,
            .. result.Claims.Select(ClaimWording.Attribution).Distinct().Select(a => ("said by", a)),
            .. result
                .Claims.SelectMany(c => c.Conditions)
                .Select(ClaimWording.ConditionWithKind)
                .Distinct()
                .Select(c => ("condition", c)),
            .. result
                .Claims.Where(c => !c.Hedges.IsEmpty)
                .Select(c => ClaimWording.QuoteFragments(c.Hedges))
                .Distinct()
                .Select(h => ("hedged", h)),
            .. result.Replacement is { } write ? [("write", write)] : None,
        ];

    private static (string Label, string Text)[] None => [];

    private static IEnumerable<(string Label, string Text)> Answer(QuotationResult result) =>
        result.Answer == QuotationAnswer.NotFair
            ? result.Findings.Select(f => ($"{QuotationLabels.GetLabel(f.Rule.Code)} ({f.Rule.Code})", f.Message))
            : [(QuotationLabels.GetLabel(result), "")];
}
