using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>
/// The whole knowledge base as one GitHub-flavored Markdown document: the answers in short, the reports with a footnote at the end of each
/// claim, and tables of at most five columns. A claim's number is always a footnote, so that all of them agree.
/// </summary>
public static class DossierMarkdown
{
    /// <summary>Writes the dossier as UTF-8 without BOM, with <c>\n</c> line endings.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="index">The knowledge base.</param>
    /// <param name="comparison">The comparison of the complete knowledge base, even if only part of it is shown.</param>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var model = new DocumentModel(index, comparison);
        string[] sections =
        [
            RenderBeginning(model),
            .. index.KnowledgeBase.Sources.Select(s => ReportMarkdown.Render(s, model)),
            DossierTables.RenderComparison(model),
            DossierTables.RenderClaims(model),
            DossierTables.RenderLimits(model),
            DossierTables.RenderSpeakers(model),
            RenderSkipped(model),
            RenderAbout(model),
            FootnotesMarkdown.Render(model),
        ];
        writer.Write(string.Join('\n', sections.Where(s => s.Length > 0)));
    }

    private static string RenderBeginning(DocumentModel model)
    {
        var conditions = model.Conditions.Select(row =>
            $"- **{Escape(ClaimWording.QuoteFragments(row.Condition.Quote))}**{(row.Condition.Kind == ConditionKind.Unspecified ? " (the report does not say which)" : "")}: "
            + $"{ClaimMarkup.RenderWho(row.Claim)}, {Escape(ClaimWording.Place(row.Claim))}{ClaimMarkup.Refer(row.Claim, model)}\n"
        );
        var list = string.Concat(conditions);
        return $"""
            # {Escape(DocumentWording.GetTitle(model.KnowledgeBase))}

            {string.Join(' ', Introduction.GetSentences(model))}

            ## In short

            Conditions:

            {(list.Length == 0 ? "None recorded.\n" : list)}{RenderConflicts(model)}
            """;
    }

    private static string RenderConflicts(DocumentModel model) =>
        model.Comparison.Sources.Length < 2
            ? ""
            : $"\nDo the reports conflict? **{ComparisonAnswer.DescribeConflicts(model)}** {ComparisonAnswer.DescribeOthers(model)}\n";

    private static string RenderSkipped(DocumentModel model) =>
        model.KnowledgeBase.Skipped.IsEmpty
            ? ""
            : $"## Left out\n\n{string.Concat(model.KnowledgeBase.Skipped.Select(RenderPassage))}";

    private static string RenderPassage(SkippedPassage skipped) =>
        $"- {Escape(ClaimWording.QuoteFragments(skipped.Quote))}, {Escape(ClaimWording.SourceName(skipped.Source))} ¶{skipped.Quote[0].Line}: "
        + $"{Vocabularies.SkipReasons[skipped.Reason].DisplayName}. {Escape(skipped.Note ?? "")}".TrimEnd()
        + "\n";

    private static string RenderAbout(DocumentModel model) => $"## How it was read and checked\n\n{AboutText.Get(model)}";

    private static string Escape(string text) => MarkdownFormat.EscapeText(text);
}
