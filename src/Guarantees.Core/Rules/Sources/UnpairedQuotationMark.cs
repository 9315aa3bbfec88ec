using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Sources;

internal static class UnpairedQuotationMark
{
    public static readonly Rule Rule = new("CLM107", "Unmatched quotation mark", Severity.Warning)
    {
        Explanation =
            "Words in quotation marks are a speaker's own; all others are the report's. If a quotation mark in a paragraph is not closed, or closes nothing, the tool treats the words next to it as the report's. A quotation that continues over several paragraphs has an opening mark in each and a closing mark only in the last; marks of different kinds may close each other. Compare the file with the report: usually a mark was lost when the text was copied.",
        BadExample = "\"We will open the bridge, the mayor said.",
        GoodExample = "\"We will open the bridge,\" the mayor said.",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from source in context.KnowledgeBase.Sources
        from mark in QuotationMarks.Read(source.Text).Unpaired.DistinctBy(source.Text.GetLineNumber)
        let place = source.Text.GetLineAndColumn(mark)
        select new Finding(
            Rule,
            new Location(source.File, place.Line, place.Column),
            $"unmatched {source.Text.Text[mark]} in this paragraph",
            "compare the file with the report; if the report prints it this way, leave it: the words next to it count as the report's"
        );
}
