using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Coverage;

internal static class UncoveredText
{
    public static readonly Rule Rule = new("CLM601", "Text is not covered by any claim", Severity.Error)
    {
        Explanation =
            "Every word of a report must be in a claim's quote, attributing words, hedge, condition or time, or in a skipped passage; only linking words (and, or, but, …) may remain. This ensures that no part of the report is silently left out. Add a claim, or extend the one the words belong to. While you are still working on a report, write `reading: in-progress` on its source: the remaining words are then shown as progress.",
        BadExample = "a sentence of the report that no claim quotes",
        GoodExample = "a claim for each statement in it",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.LoadResult.IsComplete)
            return []; // it is not known which words an unresolved claim covers
        var findings =
            from coverage in context.Coverage
            where !coverage.Source.IsInProgress
            from passage in coverage.Uncovered
            select new Finding(
                Rule,
                new Location(coverage.Source.File, passage.Line, passage.Column),
                $"not covered by any claim: \"{passage.Text}\"",
                "add a claim, extend the one the words belong to (who the voice is and when it spoke goes in `attributed`), or skip a heading, furniture or a question"
            );
        return findings;
    }
}
