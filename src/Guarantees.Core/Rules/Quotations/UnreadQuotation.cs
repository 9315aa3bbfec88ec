using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Quotations;

/// <summary>A quotation that could not be read; reported while the draft is read.</summary>
internal static class UnreadQuotation
{
    public static readonly Rule Rule = new("CLM830", "Quotation could not be read", Severity.Warning)
    {
        Explanation =
            "An unmatched quotation mark, or markup that the tool does not read, may hide a quotation. The rest of the paragraph is treated as quoted; add the missing mark.",
        BadExample = "The report says that “clarity will emerge soon.",
        GoodExample = "The report says that Trump noted that “clarity will emerge soon.”",
    };
}
