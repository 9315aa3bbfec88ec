namespace Guarantees.Core.Quotations.Drafts;

/// <summary>An HTML element that is open, or none; counts those of its name inside it.</summary>
internal sealed class OpenElement
{
    private int _depth;

    /// <summary>Gets whether one is open.</summary>
    public bool IsOpen => _depth > 0;

    /// <summary>Gets its start tag.</summary>
    public MarkupToken Tag { get; private set; }

    /// <summary>Opens an element, unless one is open.</summary>
    public void Open(MarkupToken tag)
    {
        if (!IsOpen)
            (Tag, _depth) = (tag, 1);
    }

    /// <summary>Takes note of a tag after its start tag.</summary>
    public void Read(MarkupToken tag)
    {
        if (IsOpen && tag.Name == Tag.Name)
            _depth += tag.IsStart ? 1 : -1;
    }

    /// <summary>Gives it up.</summary>
    public void Abandon() => _depth = 0;
}
