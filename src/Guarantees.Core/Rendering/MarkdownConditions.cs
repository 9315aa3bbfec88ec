using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Conditions as a table of Markdown.</summary>
public static class MarkdownConditions
{
    /// <summary>The table, the last line ended; claims by their ids alone.</summary>
    public static string Table(IEnumerable<ConditionRow> rows) => Table(rows, Markdown.Text);

    /// <summary>The table, the last line ended.</summary>
    /// <param name="rows">The conditions.</param>
    /// <param name="name">Writes the id of a claim, as a link or as text.</param>
    internal static string Table(IEnumerable<ConditionRow> rows, Func<string, string> name)
    {
        var table = new StringBuilder(Markdown.Head("Condition", "Kind", "Governs", "Set by", "Level", "Attributed by", "Claim", "Place"));
        foreach (var row in rows)
            table.Append(Markdown.Row(Cells(row, name)));
        return table.ToString();
    }

    private static IEnumerable<string> Cells(ConditionRow row, Func<string, string> name) =>
    [
        Markdown.Text(Phrases.Quoted(row.Condition.Quote)),
        row.Condition.Kind.Word(),
        Markdown.Text(Phrases.Governed(row)),
        Markdown.Text(Phrases.Attribution(row.Claim)),
        Phrases.Level(row.Claim),
        Markdown.Text(Phrases.AttributedBy(row.Claim)),
        name(row.Claim.Id),
        Markdown.Text(row.Claim.Place),
    ];
}
