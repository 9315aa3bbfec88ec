using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Conditions as a Markdown table.</summary>
public static class ConditionsMarkdown
{
    /// <summary>Renders the table with plain ids, ending with a line break.</summary>
    public static string RenderTable(IEnumerable<ConditionRow> rows) => RenderTable(rows, MarkdownFormat.EscapeText);

    /// <summary>Renders the table, ending with a line break.</summary>
    /// <param name="rows">The conditions.</param>
    /// <param name="name">Formats the id of a claim, as a link or as text.</param>
    internal static string RenderTable(IEnumerable<ConditionRow> rows, Func<string, string> name)
    {
        var table = new StringBuilder(
            MarkdownFormat.FormatHead("Condition", "Kind", "Governs", "Set by", "Level", "Attributed by", "Claim", "Place")
        );
        foreach (var row in rows)
            table.Append(MarkdownFormat.FormatRow(GetCells(row, name)));
        return table.ToString();
    }

    private static IEnumerable<string> GetCells(ConditionRow row, Func<string, string> name) =>
        [
            MarkdownFormat.EscapeText(ClaimWording.QuoteFragments(row.Condition.Quote)),
            Vocabularies.ConditionKinds[row.Condition.Kind].DisplayName,
            MarkdownFormat.EscapeText(ClaimWording.DescribeGovernedText(row)),
            MarkdownFormat.EscapeText(ClaimWording.Attribution(row.Claim)),
            ClaimWording.Level(row.Claim),
            MarkdownFormat.EscapeText(ClaimWording.AttributedBy(row.Claim)),
            name(row.Claim.Id),
            MarkdownFormat.EscapeText(ClaimWording.Place(row.Claim)),
        ];
}
