using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>What a rule finds wrong with a quotation.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is wrong, in one clause.</param>
/// <param name="Words">The report's words that are at issue, or the draft's; may be empty.</param>
public sealed record QuotationFinding(Rule Rule, string Message, string Words)
{
    /// <summary>Gets the claim that it is about, or null.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Gets whether it is told beside other faults and is none alone: a claim without its "whatever it may be" says less, not more.</summary>
    public bool IsIncidental { get; init; }
}
