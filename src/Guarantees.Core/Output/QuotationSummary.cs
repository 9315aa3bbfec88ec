using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output;

/// <summary>The answers of the quotation check in few words.</summary>
public static class QuotationSummary
{
    /// <summary>Gets whether every draft is faithful.</summary>
    public static bool IsFaithful(IReadOnlyCollection<DraftResult> drafts) => drafts.Count > 0 && drafts.All(d => d.IsFaithful);

    /// <summary>Gets the word of JSON for an answer.</summary>
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

    /// <summary>Gets the line that counts: "7 quotations: 4 fair, 2 wrong speaker, 1 altered".</summary>
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
