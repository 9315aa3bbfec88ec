namespace Guarantees.Core.Output.Html;

/// <summary>
/// A table that opens with one click. On a narrow screen, each row becomes a block of cells labeled with their column names.
/// </summary>
internal static class CollapsedTable
{
    /// <param name="summary">The label, which is also the name of the table.</param>
    /// <param name="columns">The column headings.</param>
    /// <param name="rows">The rows, each with as many cells as there are columns.</param>
    /// <param name="name">Classes of the table.</param>
    public static Markup Render(string summary, IEnumerable<string> columns, IEnumerable<Markup> rows, string name = "") =>
        $"""
            <details class="table">
            <summary>{summary}</summary>
            <table class="{name}">
            <thead><tr>{columns.Select(c => (Markup)$"<th scope=\"col\">{c}</th>")}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </details>

            """;

    /// <summary>Renders the cells of a row. HTML closes them implicitly; omitting the end tags saves some kilobytes.</summary>
    public static IEnumerable<Markup> RenderCells(params Markup[] cells) => cells.Select(content => (Markup)$"<td>{content}");
}
