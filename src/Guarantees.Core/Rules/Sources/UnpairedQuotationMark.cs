using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Sources;

internal static class UnpairedQuotationMark
{
    public static readonly Rule Rule = new("CLM107", "Quotation mark has no partner", Severity.Warning)
    {
        Explanation =
            "What stands in quotation marks is somebody's own words, all else is the report's. Where a mark of a paragraph is not closed, or closes nothing, the tool takes the words beside it for the report's. A quotation that runs over paragraphs opens each of them anew and is closed in the last; marks of two kinds may close each other. Compare the file with the report: most often a mark was lost when the text was copied.",
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
            $"the mark {source.Text.Text[mark]} has no partner in this paragraph",
            "compare the file with the report; if the report prints it so, leave it: the words beside it count as the report's"
        );
}
