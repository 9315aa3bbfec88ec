using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Quotations;

/// <summary>A draft that is checked quotes; found where drafts are read.</summary>
internal static class NothingToCheck
{
    public static readonly Rule Rule = new("CLM831", "A draft that is checked quotes", Severity.Warning)
    {
        Explanation = "There is no quotation in the draft, so nothing was checked.",
        BadExample = "Trump noted that clarity will emerge soon.",
        GoodExample = "Trump noted that “clarity will emerge soon,” the report says.",
    };
}
