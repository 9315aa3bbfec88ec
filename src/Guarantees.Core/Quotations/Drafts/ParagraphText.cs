using System.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Collects the characters of a paragraph that a reader sees, each with its UTF-16 index in the file.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _indexes = [];

    /// <summary>Gets whether nothing was collected.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Gets the index in the file of the first character; 0 where there is none.</summary>
    public int FirstIndex => _indexes.Count > 0 ? _indexes[0] : 0;

    /// <summary>Adds a run of the file as it stands.</summary>
    public void Add(ReadOnlySpan<char> text, int index)
    {
        for (var i = 0; i < text.Length; i++)
            Add(text[i], index + i);
    }

    /// <summary>Adds text that stands for something at one index of the file, as a character for an entity.</summary>
    public void AddFor(string text, int index)
    {
        foreach (var unit in text)
            Add(unit, index);
    }

    /// <summary>Gets the text and, for each character, its index in the file.</summary>
    public (string Text, int[] Indexes) Finish()
    {
        var length = _text.Length;
        while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
            length--;
        return (_text.ToString(0, length), [.. _indexes[..length]]);
    }

    private void Add(char unit, int index)
    {
        _text.Append(unit);
        _indexes.Add(index);
    }
}
