using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Coverage;

internal static class UnknownSkipReason
{
    public static readonly Rule Rule = new("CLM603", "Unknown skip reason", Severity.Error)
    {
        Explanation =
            "A passage may be skipped for one of three reasons only: it is a section heading, page furniture, or a question that the report or an interviewer asks.",
        BadExample = "- {source: call-report, quote: Comments, reason: boring}",
        GoodExample = "- {source: call-report, quote: Comments, reason: furniture}",
    };
}
