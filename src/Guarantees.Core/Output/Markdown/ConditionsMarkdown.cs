using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Conditions as a table of Markdown.</summary>
public static class ConditionsMarkdown
{
    /// <summary>The table, the last line ended; claims by their ids alone.</summary>
    public static string Table(IEnumerable<ConditionRow> rows) => Table(rows, MarkdownFormat.Text);

    /// <summary>The table, the last line ended.</summary>
    /// <param name="rows">The conditions.</param>
    /// <param name="name">Writes the id of a claim, as a link or as text.</param>
    internal static string Table(IEnumerable<ConditionRow> rows, Func<string, string> name)
    {
        var table = new StringBuilder(MarkdownFormat.Head("Condition", "Kind", "Governs", "Set by", "Level", "Attributed by", "Claim", "Place"));
        foreach (var row in rows)
            table.Append(MarkdownFormat.Row(Cells(row, name)));
        return table.ToString();
    }

    private static IEnumerable<string> Cells(ConditionRow row, Func<string, string> name) =>
    [
        MarkdownFormat.Text(ClaimWording.Quoted(row.Condition.Quote)),
        row.Condition.Kind.Word(),
        MarkdownFormat.Text(ClaimWording.Governed(row)),
        MarkdownFormat.Text(ClaimWording.Attribution(row.Claim)),
        ClaimWording.Level(row.Claim),
        MarkdownFormat.Text(ClaimWording.AttributedBy(row.Claim)),
        name(row.Claim.Id),
        MarkdownFormat.Text(row.Claim.Place),
    ];
}
