namespace Guarantees.Core.Quotations.Drafts;

/// <summary>The row of an HTML table that is being read.</summary>
internal sealed class HtmlTableRow
{
    private int _cells;
    private int _headers;

    /// <summary>Gets whether a row is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets whether all its cells are headers.</summary>
    public bool IsHeader => _cells > 0 && _headers == _cells;

    /// <summary>Starts a row.</summary>
    public void Start() => (IsOpen, _cells, _headers) = (true, 0, 0);

    /// <summary>Starts a cell of the row.</summary>
    public void StartCell(MarkupToken cell, ParagraphText row)
    {
        row.StartCell();
        _cells++;
        _headers += cell.Name == "th" ? 1 : 0;
    }

    /// <summary>Ends the row.</summary>
    public void End() => IsOpen = false;
}
