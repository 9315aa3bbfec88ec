using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Quotations;

/// <summary>A draft without quotations; reported while the draft is read.</summary>
internal static class NothingToCheck
{
    public static readonly Rule Rule = new("CLM831", "Draft has no quotations", Severity.Warning)
    {
        Explanation = "The draft contains no quotation, so nothing was checked.",
        BadExample = "Trump noted that clarity will emerge soon.",
        GoodExample = "Trump noted that “clarity will emerge soon,” the report says.",
    };
}
