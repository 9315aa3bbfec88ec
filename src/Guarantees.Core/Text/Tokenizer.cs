using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>
/// Cuts a text into the tokens in which quotations are compared. Reads once, from left to right; any text has tokens.
/// <c>[sic]</c> and <c>[emphasis added]</c> are no words; <c>[T]he</c> is one.
/// </summary>
public sealed class Tokenizer
{
    private const int LongestRemark = 40;

    // Of a word and the space after it.
    private const int AverageLength = 5;

    private readonly string _text;
    private readonly int _end;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private int _at;
    private int _bracketEnd = -1;

    private Tokenizer(string text, int start, int end)
    {
        (_text, _at, _end) = (text, start, end);
        _tokens = ImmutableArray.CreateBuilder<Token>((end - start) / AverageLength + 1);
    }

    /// <summary>Gets the tokens of a text in order.</summary>
    public static ImmutableArray<Token> Read(string text) => Read(text, 0, text.Length);

    /// <summary>Gets the tokens of a UTF-16 range of a text in order; indexes are those of the whole text.</summary>
    public static ImmutableArray<Token> Read(string text, int start, int end)
    {
        var tokenizer = new Tokenizer(text, start, end);
        while (tokenizer._at < end)
            tokenizer.ReadNext();
        return tokenizer._tokens.DrainToImmutable();
    }

    private char Current => _text[_at];

    private void ReadNext()
    {
        if (Ellipses.GetEnd(_text, _at, _end) is var dots and > 0)
            Add(new Token(_at, dots, "…", TokenKind.Ellipsis), dots);
        else if (Current == '[')
            OpenBracket();
        else if (StartsWord(_at))
            ReadWord();
        else if (WordCharacters.IsSignAlone(Current))
            Add(new Token(_at, _at + 1, Current.ToString()), _at + 1);
        else
            _at++;
    }

    private void OpenBracket()
    {
        var close = _text.IndexOf(']', _at, Math.Min(_end - _at, 200));
        if (close < 0)
            _at++;
        else if (close - _at <= LongestRemark && IsRemark(_text.AsSpan(_at + 1, close - _at - 1)))
            _at = close + 1;
        else if (close == _at + 2 && close + 1 < _end && WordCharacters.IsLetterOrDigit(_text, close + 1))
            ReadWord(); // [T]he
        else
            (_bracketEnd, _at) = (close, _at + 1);
    }

    private static bool IsRemark(ReadOnlySpan<char> words) =>
        words.Trim().Equals("sic", StringComparison.OrdinalIgnoreCase)
        || words.Contains("emphasis", StringComparison.OrdinalIgnoreCase)
        || words.Contains("italics", StringComparison.OrdinalIgnoreCase);

    private bool StartsWord(int at)
    {
        if (WordCharacters.IsLetterOrDigit(_text, at))
            return true;
        if (!WordCharacters.IsSignBeforeDigit(_text[at]) || (at > 0 && char.IsLetterOrDigit(_text[at - 1])))
            return false;
        var next = at + 1 < _end && WordCharacters.IsSignBeforeDigit(_text[at + 1]) ? at + 2 : at + 1;
        return next < _end && char.IsDigit(_text[next]);
    }

    private void ReadWord()
    {
        var start = _at;
        string? stem = null;
        while (_at < _end && WordCharacters.IsSignBeforeDigit(Current))
            _at++;
        while (_at < _end)
        {
            if (WordCharacters.IsLetterOrDigit(_text, _at) || IsJoint())
                _at++;
            else if (IsLineEndHyphen(out var next))
                _at = next;
            else if (Current == '[' && EndingInBrackets() is var close and > 0)
                (stem, _at) = (_at == start ? null : WordForms.Normalize(_text.AsSpan(start, _at - start)), close + 1);
            else
                break;
        }
        while (_at < _end && char.IsDigit(_text[_at - 1]) && WordCharacters.IsSignAfterDigit(Current))
            _at++;
        var printed = _text.AsSpan(start, _at - start);
        var form = WordForms.Normalize(printed);
        var isInitials = _at < _end && Current == '.' && printed.Contains('.') && char.IsLetter(printed[0]);
        Add(new Token(start, isInitials ? _at + 1 : _at, form) { Stem = stem }, isInitials ? _at + 1 : _at);
    }

    // The ending's closing bracket, or -1: [T]he, provid[ing], countr[ies].
    private int EndingInBrackets()
    {
        var close = _text.IndexOf(']', _at, Math.Min(_end - _at, 6));
        return close > _at + 1 && _text[(_at + 1)..close].All(char.IsAsciiLetter) ? close : -1;
    }

    private bool IsJoint()
    {
        if (WordCharacters.IsUnseen(Current))
            return true;
        if (Current == '.' && _at > 0 && IsOneLetter(_at - 1) && _at + 2 < _end && WordCharacters.IsHyphen(_text[_at + 1]))
            return char.IsLetter(_text[_at + 2]); // U.S.-led
        if (
            _at == 0
            || _at + 1 >= _end
            || !(WordCharacters.IsLetterOrDigit(_text, _at + 1) || WordCharacters.IsUnseen(_text[_at + 1]))
        )
            return false;
        var (before, after) = (_text[_at - 1], _text[_at + 1]);
        return Current switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || IsOneLetter(_at - 1),
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '&' => true,
            var unit when WordCharacters.IsApostrophe(unit) => true,
            var unit when WordCharacters.IsHyphen(unit) => !(char.IsDigit(before) && char.IsDigit(after)),
            _ => false,
        };
    }

    // "U.S", "p.m": one letter before the stop.
    private bool IsOneLetter(int at) => char.IsLetter(_text[at]) && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]));

    private bool IsLineEndHyphen(out int next)
    {
        next = _at + 1;
        if (!WordCharacters.IsHyphen(Current) && Current != '\u00AD')
            return false;
        var at = next;
        while (at < _end && char.IsWhiteSpace(_text[at]))
            at++;
        if (!_text.AsSpan(next, at - next).ContainsAny('\n', '\r') || at >= _end || !char.IsLower(_text[at]))
            return false;
        next = at;
        return true;
    }

    private void Add(Token token, int next)
    {
        var isBracketed = token.Start < _bracketEnd;
        if (token.Form == "cent" && _tokens.Count > 0 && _tokens[^1] is { Form: "per" } per && token.Start - per.End == 1)
            _tokens[^1] = per with { End = token.End, Form = "percent" };
        else if (token.Form.Length > 0)
            _tokens.Add(token with { IsBracketed = isBracketed && token.Kind == TokenKind.Word });
        _at = next;
    }
}
