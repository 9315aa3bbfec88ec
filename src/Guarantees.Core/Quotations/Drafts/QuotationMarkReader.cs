using System.Collections.Immutable;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Finds the quotations of a paragraph: the outermost pairs of marks of any kind. Reads once, from left to right.</summary>
internal sealed class QuotationMarkReader
{
    private const string Straight = "\"\uFF02";
    private const string Left = "“„‟«「『";
    private const string Right = "”»」』";

    private readonly string _text;
    private readonly SingleMarks _single;
    private readonly ImmutableArray<(int, int)>.Builder _quotations = ImmutableArray.CreateBuilder<(int, int)>();
    private readonly ImmutableArray<int>.Builder _stray = ImmutableArray.CreateBuilder<int>();
    private Mark? _open;
    private int _depth;

    private QuotationMarkReader(string text) => (_text, _single) = (text, new SingleMarks(text));

    /// <summary>Finds the quotations of a paragraph.</summary>
    public static MarkedText Read(string text) => new QuotationMarkReader(text).Read();

    private MarkedText Read()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (FindMark(i) is not { } mark)
                continue;
            if (_open is { } open)
                ReadInside(open, mark);
            else
                ReadOutside(mark);
            i = mark.End - 1;
        }
        if (_open is { } unclosed)
            _quotations.Add((unclosed.End, _text.Length));
        return new MarkedText(_quotations.DrainToImmutable(), _open?.Start ?? -1, _stray.DrainToImmutable());
    }

    private void ReadOutside(Mark mark)
    {
        if (
            mark.IsDouble
                ? OpensDouble(mark)
                : _single.Opens(mark.Start) && (_single.IsClosed(mark.Start) || _single.QuotesRest(mark.Start))
        )
            (_open, _depth) = (mark, 0);
        else if (mark.IsDouble ? !IsInches(mark) : _single.Opens(mark.Start))
            _stray.Add(mark.Start);
    }

    private void ReadInside(Mark open, Mark mark)
    {
        if (mark.IsDouble != open.IsDouble)
            return;
        if (mark.IsDouble ? !ClosesDouble(open, mark) : !_single.Closes(open.Start, mark.Start))
            _depth += (mark.IsDouble ? OpensInner(mark) : _single.OpensInner(mark.Start)) ? 1 : 0;
        else if (--_depth < 0)
            Close(open, mark);
    }

    private void Close(Mark open, Mark mark)
    {
        if (mark.Start > open.End)
            _quotations.Add((open.End, mark.Start));
        _open = null;
    }

    private Mark? FindMark(int at)
    {
        var unit = _text[at];
        var isSingle = SingleMarks.IsMark(unit);
        if ((isSingle || unit == '`') && at + 1 < _text.Length && _text[at + 1] == unit)
            return new Mark(
                at,
                at + 2,
                unit is '`' or '\u2018' ? '“'
                    : unit == '\u2019' ? '”'
                    : '"',
                IsDouble: true
            ); // ``…''
        return isSingle ? new Mark(at, at + 1, unit, IsDouble: false)
            : Straight.Contains(unit) ? new Mark(at, at + 1, '"', IsDouble: true)
            : Left.Contains(unit) || Right.Contains(unit) ? new Mark(at, at + 1, unit, IsDouble: true)
            : null;
    }

    private bool OpensDouble(Mark mark) =>
        Left.Contains(mark.Sign) ? !IsAtEnd(mark) : !IsWord(mark.Start - 1) && IsBeforeWord(mark);

    private bool ClosesDouble(Mark open, Mark mark) =>
        mark.Sign switch
        {
            '“' when open.Sign == '„' => true,
            '«' when open.Sign == '»' => true,
            '»' => open.Sign != '»' || !IsAfterOpening(mark),
            '”' => _depth > 0 || !(IsAfterOpening(mark) && IsWord(mark.End)),
            '"' => !(IsAfterOpening(mark) && IsWord(mark.End)),
            _ => Right.Contains(mark.Sign) || IsAtEnd(mark),
        };

    private bool OpensInner(Mark mark) => Left.Contains(mark.Sign) || IsAfterOpening(mark);

    // “the quay“: a mark of the opening kind in the place of a closing one.
    private bool IsAtEnd(Mark mark) =>
        mark.Start > 0
        && !IsAfterOpening(mark)
        && (mark.End == _text.Length || char.IsWhiteSpace(_text[mark.End]) || _text[mark.End] is ',' or '.' or ';' or ')');

    // 6'2"
    private bool IsInches(Mark mark) =>
        mark is { Sign: '"', Start: > 2 }
        && _text.AsSpan(0, mark.Start).TrimEnd("0123456789") is [.., '\'' or '\u2019']
        && char.IsAsciiDigit(_text[mark.Start - 1]);

    private bool IsAfterOpening(Mark mark) =>
        mark.Start == 0 || char.IsWhiteSpace(_text[mark.Start - 1]) || _text[mark.Start - 1] is '(' or '[' or '—' or '–';

    private bool IsBeforeWord(Mark mark) =>
        mark.End < _text.Length && !char.IsWhiteSpace(_text[mark.End]) && _text[mark.End] is not (',' or '.' or ';' or ')');

    private bool IsWord(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    // Sign: the mark as printed, or the one that two characters stand for.
    private readonly record struct Mark(int Start, int End, char Sign, bool IsDouble);
}
