namespace Guarantees.Core.Output.Html;

/// <summary>
/// A table that one click opens. On a narrow screen its rows are set one below the other, each cell under the name of its column.
/// </summary>
internal static class CollapsedTable
{
    /// <param name="summary">What it holds; the table's name too.</param>
    /// <param name="columns">The heads of the columns.</param>
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

    /// <summary>The cells of a row. HTML closes them by itself; without the end tags a page is some kilobytes smaller.</summary>
    public static IEnumerable<Markup> RenderCells(params Markup[] cells) => cells.Select(content => (Markup)$"<td>{content}");
}
