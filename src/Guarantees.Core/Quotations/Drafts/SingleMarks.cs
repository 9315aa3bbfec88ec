using System.Buffers;
using System.Collections.Frozen;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Tells the single quotation marks of a paragraph from its apostrophes.</summary>
internal sealed class SingleMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("'\u2018\u2019\u201A\u201B\u2039\u203A\uFF07");

    // Marks of a kind that only ever opens.
    private const string Openers = "\u2018\u201A\u201B\u2039";

    // Words that begin with an apostrophe.
    private static readonly FrozenSet<string> Clipped = FrozenSet.ToFrozenSet(
        ["em", "n", "til", "till", "tis", "twas", "twere", "cause", "cos", "round", "bout", "un", "uns", "ere"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly string _text;
    private readonly bool[] _isPossessive;
    private readonly int _lastClosing = -1;

    /// <summary>Reads the marks of a paragraph once, from its end.</summary>
    public SingleMarks(string text)
    {
        _text = text;
        _isPossessive = text.AsSpan().ContainsAny(Marks) ? new bool[text.Length] : [];
        var isClosedLater = false;
        for (var i = _isPossessive.Length - 1; i > 0; i--)
        {
            if (!IsMark(text[i]))
                continue;
            if (LooksClosing(i))
            {
                _lastClosing = Math.Max(_lastClosing, i);
                // the allies' role: an apostrophe, where a mark further on closes for sure.
                _isPossessive[i] = isClosedLater && IsAfterPlural(i);
                isClosedLater |= !IsAfterPlural(i);
            }
            else if (LooksOpening(i))
            {
                isClosedLater = false;
            }
        }
    }

    /// <summary>Gets whether a character may be a single mark.</summary>
    public static bool IsMark(char unit) => Marks.Contains(unit);

    /// <summary>Gets whether a mark of the paragraph opens a quotation, outside any other.</summary>
    public bool Opens(int at) => LooksOpening(at);

    /// <summary>Gets whether a mark opens a quotation inside that of another: one that is no apostrophe for sure.</summary>
    public bool OpensInner(int at) => Openers.Contains(_text[at]) && LooksOpening(at);

    /// <summary>Gets whether a mark further on may close what a mark opens.</summary>
    public bool IsClosed(int at) => at + 1 < _lastClosing;

    /// <summary>Gets whether a mark that opens and is not closed quotes the rest of the paragraph: no straight one in its midst.</summary>
    public bool QuotesRest(int at) => at == 0 || Openers.Contains(_text[at]);

    /// <summary>Gets whether a mark closes the quotation that another opened.</summary>
    public bool Closes(int open, int at) =>
        (LooksClosing(at) || (_text[at] == '\u2018' && _text[open] == '\u201A')) && !_isPossessive[at];

    private bool LooksOpening(int at)
    {
        if (_text[at] is '\u2019' or '\u203A' || IsWord(at - 1) || at + 1 >= _text.Length || !IsWordOrSign(at + 1))
            return false;
        var end = at + 1;
        while (IsWord(end))
            end++;
        var word = _text.AsSpan(at + 1, end - at - 1);
        return !Clipped.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !IsYears(word, isStraight: _text[at] == '\'');
    }

    private bool LooksClosing(int at) =>
        at > 0 && !Openers.Contains(_text[at]) && !char.IsWhiteSpace(_text[at - 1]) && !IsWord(at + 1);

    private bool IsAfterPlural(int at) =>
        _text[at - 1] == 's' && at + 2 < _text.Length && _text[at + 1] == ' ' && char.IsLower(_text[at + 2]);

    // the '90s, the class of '07
    private static bool IsYears(ReadOnlySpan<char> word, bool isStraight) =>
        word.Length > 1
        && char.IsAsciiDigit(word[0])
        && char.IsAsciiDigit(word[1])
        && (word is [_, _, 's'] || (isStraight && word.Length == 2));

    private bool IsWord(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private bool IsWordOrSign(int at) => !char.IsWhiteSpace(_text[at]) && _text[at] is not (',' or '.' or ';' or ')');
}
