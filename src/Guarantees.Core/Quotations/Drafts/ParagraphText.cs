using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Collects the characters of a paragraph that a reader sees, each with its UTF-16 index in the draft.</summary>
internal sealed class ParagraphText
{
    private const char Unseen = '\u200B';

    private readonly List<char> _text = [];
    private readonly List<int> _indexes = [];
    private int _end;

    /// <summary>Gets the number of characters.</summary>
    public int Length => _text.Count;

    /// <summary>Gets the range of the last name that is marked up as a source by <c>&lt;cite&gt;</c>, or null.</summary>
    public (int Start, int End)? Cite { get; set; }

    /// <summary>Gets the index in the draft of a character, or of the end.</summary>
    public int GetIndex(int at) => at < _indexes.Count ? _indexes[at] : _end;

    /// <summary>Adds a run of the draft as it stands.</summary>
    public void Add(ReadOnlySpan<char> text, int index)
    {
        for (var i = 0; i < text.Length; i++)
            Add(text[i], index + i, index + i + 1);
    }

    /// <summary>Adds text that stands for a range of the draft, as a character does for an entity.</summary>
    public void AddReplacement(string text, int start, int end)
    {
        foreach (var unit in text)
            Add(unit, start, end);
    }

    /// <summary>Adds a space, unless there is one or it would be the first character.</summary>
    public void AddSpace(int index)
    {
        if (Length > 0 && !char.IsWhiteSpace(_text[Length - 1]))
            Add(' ', index, index + 1);
    }

    /// <summary>Adds a line break in place of space before it, unless it would be the first character.</summary>
    public void AddLineBreak(int index)
    {
        TrimEnd();
        if (Length > 0)
            Add('\n', index, index);
    }

    /// <summary>Adds what parts a table's cells from each other, unless it would be first.</summary>
    public void StartCell()
    {
        TrimEnd();
        if (Length > 0)
            AddReplacement(": ", _end, _end);
    }

    /// <summary>Ends a superscript: the mark of a footnote changes no word; the ending of a number (19th) belongs to it.</summary>
    /// <param name="start">Where it begins.</param>
    public void EndSuperscript(int start)
    {
        if (start == 0 || start >= Length || !char.IsAsciiDigit(_text[start - 1]) || !char.IsLetter(_text[start]))
            Truncate(start);
    }

    /// <summary>Drops what was collected after a length.</summary>
    public void Truncate(int length)
    {
        if (length >= Length)
            return;
        _end = _indexes[length];
        _indexes.RemoveRange(length, Length - length);
        _text.RemoveRange(length, Length - length);
        Cite = Cite is { } cite && cite.Start < length ? (cite.Start, Math.Min(cite.End, length)) : null;
    }

    /// <summary>Drops space at the start and at the end.</summary>
    public void Trim()
    {
        TrimEnd();
        var spaces = Math.Max(0, _text.FindIndex(c => !char.IsWhiteSpace(c)));
        _text.RemoveRange(0, spaces);
        _indexes.RemoveRange(0, spaces);
        Cite = Cite is { } cite ? (Math.Max(0, cite.Start - spaces), Math.Max(0, cite.End - spaces)) : null;
    }

    /// <summary>Drops space at the end.</summary>
    public void TrimEnd()
    {
        var length = Length;
        while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
            length--;
        Truncate(length);
    }

    /// <summary>Puts characters without width in place of what a pattern matches, so that it parts no word and is none.</summary>
    public void Hide(Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(ToString()))
        {
            for (var i = match.Index; i < match.Index + match.Length; i++)
                _text[i] = Unseen;
        }
    }

    /// <summary>Adds another paragraph, on a line of its own.</summary>
    public void Append(ParagraphText other)
    {
        if (Length > 0 && other.Length > 0 && _text is not [.., ':', ' '])
            AddLineBreak(other.GetIndex(0));
        for (var i = 0; i < other.Length; i++)
            Add(other._text[i], other._indexes[i], other.GetIndex(i + 1));
    }

    /// <summary>Gets a part, without space around it.</summary>
    public ParagraphText GetPart(int start, int end)
    {
        var part = new ParagraphText { _end = GetIndex(end) };
        for (var i = start; i < end; i++)
            part.Add(_text[i], _indexes[i], GetIndex(i + 1));
        part.Trim();
        return part;
    }

    /// <summary>Gets the index in the draft of each character, and that of the end.</summary>
    public int[] GetIndexes() => [.. _indexes, _end];

    /// <inheritdoc/>
    public override string ToString() => new(CollectionsMarshal.AsSpan(_text));

    private void Add(char unit, int start, int end)
    {
        _text.Add(unit);
        _indexes.Add(start);
        _end = end;
    }
}
