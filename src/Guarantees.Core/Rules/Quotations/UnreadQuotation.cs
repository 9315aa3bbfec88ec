using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Quotations;

/// <summary>Every quotation of a draft can be read; found where drafts are read.</summary>
internal static class UnreadQuotation
{
    public static readonly Rule Rule = new("CLM830", "Every quotation of a draft can be read", Severity.Warning)
    {
        Explanation =
            "A mark without a partner, or a notation that is not read, may hide a quotation. The rest of the paragraph is taken for quoted; close the mark.",
        BadExample = "The report says that “clarity will emerge soon.",
        GoodExample = "The report says that Trump noted that “clarity will emerge soon.”",
    };
}
