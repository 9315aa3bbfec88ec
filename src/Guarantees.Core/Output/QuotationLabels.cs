using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output;

/// <summary>The labels with which results of the quotation check are shown and counted.</summary>
public static class QuotationLabels
{
    /// <summary>Gets the label of a result: its most serious finding, or the answer if there is none.</summary>
    public static string GetLabel(QuotationResult result) =>
        result.Answer switch
        {
            QuotationAnswer.Fair => "fair",
            QuotationAnswer.TooShort => "too short to judge",
            QuotationAnswer.Unchecked => "unchecked",
            QuotationAnswer.Elsewhere => "from another source",
            QuotationAnswer.Ignored => "ignored",
            _ => GetLabel(result.Findings[0].Rule.Code),
        };

    /// <summary>Gets the label of a finding.</summary>
    public static string GetLabel(string code) =>
        code switch
        {
            "CLM801" => "not in the reports",
            "CLM802" => "altered",
            "CLM803" => "spliced",
            "CLM811" => "wrong speaker",
            "CLM812" => "denied",
            "CLM813" => "no speaker",
            "CLM814" => "relay dropped",
            "CLM815" => "source overstated",
            "CLM816" => "report not credited",
            "CLM817" => "stronger cue",
            "CLM818" => "wrong report",
            "CLM821" => "condition dropped",
            "CLM822" => "hedge dropped",
            "CLM823" => "refusal dropped",
            _ => "unread",
        };
}
