using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Coverage;

internal static class UncoveredText
{
    public static readonly Rule Rule = new("CLM601", "Text is not covered by any claim", Severity.Error)
    {
        Explanation =
            "Every word of a report stands in some claim's quote, attributing words, hedge, condition or time, or in a skipped passage; only joints (and, or, but, …) may stay over. So nothing that the report says is passed over in silence. Add the claim, or widen the one to which the words belong. While a report is still being read, write `reading: in-progress` on its source: what is left is then shown as progress.",
        BadExample = "a sentence of the report that no claim quotes",
        GoodExample = "a claim for each of its propositions",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.LoadResult.IsComplete)
            return []; // what an unresolved claim accounts for is not known
        var findings =
            from coverage in context.Coverage
            where !coverage.Source.IsInProgress
            from passage in coverage.Uncovered
            select new Finding(
                Rule,
                new Location(coverage.Source.File, passage.Line, passage.Column),
                $"nothing accounts for \"{passage.Text}\"",
                "add a claim, widen the one to which the words belong (who the voice is and when it spoke: in `attributed`), or skip a heading, furniture or a question"
            );
        return findings;
    }
}
