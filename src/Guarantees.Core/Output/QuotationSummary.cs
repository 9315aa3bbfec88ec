using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output;

/// <summary>A short summary of the quotation check.</summary>
public static class QuotationSummary
{
    /// <summary>Gets whether every draft is faithful.</summary>
    public static bool IsFaithful(IReadOnlyCollection<DraftResult> drafts) => drafts.Count > 0 && drafts.All(d => d.IsFaithful);

    /// <summary>Gets the name of an answer in JSON.</summary>
    public static string ToTerm(QuotationAnswer answer) =>
        answer switch
        {
            QuotationAnswer.Fair => "fair",
            QuotationAnswer.NotFair => "not-fair",
            QuotationAnswer.TooShort => "too-short",
            QuotationAnswer.Elsewhere => "elsewhere",
            QuotationAnswer.Ignored => "ignored",
            _ => "unchecked",
        };

    /// <summary>Gets the summary line: "7 quotations: 4 fair, 2 wrong speaker, 1 altered".</summary>
    public static string Count(IReadOnlyCollection<DraftResult> drafts)
    {
        var all = drafts.SelectMany(d => d.Quotations).ToArray();
        var kinds = all.GroupBy(QuotationLabels.GetLabel)
            .OrderByDescending(g => g.Key == "fair")
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        return $"{ClaimWording.Count(all.Length, "quotation")}: {string.Join(", ", kinds.Select(g => $"{g.Count()} {g.Key}"))}";
    }
}
