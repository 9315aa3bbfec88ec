using System.Collections.Immutable;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Finds the quotations of a paragraph: the outermost pairs of marks of any kind. Reads once, from left to right.</summary>
internal static class QuotationMarkReader
{
    private const string Double = "\"\uFF02";
    private const string LeftDouble = "“„«‟";
    private const string RightDouble = "”»";

    /// <summary>Gets the ranges between marks, ascending, and the indexes of marks without a partner.</summary>
    public static (ImmutableArray<(int Start, int End)> Quotations, ImmutableArray<int> Unpaired) Read(string text)
    {
        var quotations = ImmutableArray.CreateBuilder<(int, int)>();
        var unpaired = ImmutableArray.CreateBuilder<int>();
        var (open, kind, depth) = (-1, '\0', 0);
        var lastClosing = LastClosing(text);
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Kind(text, i, out var length);
            if (mark == '\0')
                continue;
            if (open < 0)
            {
                if (Opens(text, i, length, mark, lastClosing))
                    (open, kind, depth) = (i + length, mark, 0);
                else if (mark == '"')
                    unpaired.Add(i);
            }
            else if (mark == kind && Closes(text, (open, i), length, mark, depth, lastClosing))
            {
                if (depth-- == 0)
                {
                    if (i > open)
                        quotations.Add((open, i));
                    open = -1;
                }
            }
            else if (mark == kind && OpensInner(text, i, mark))
            {
                depth++;
            }
            i += length - 1;
        }
        if (open >= 0)
            Recover(text, open, kind, quotations, unpaired);
        return (quotations.DrainToImmutable(), unpaired.DrainToImmutable());
    }

    // A mark that is never closed runs to the end of the paragraph where it is a double one: so newspapers open each paragraph.
    private static void Recover(string text, int open, char kind, ImmutableArray<(int, int)>.Builder quotations, ImmutableArray<int>.Builder unpaired)
    {
        if (kind == '\'')
            return;
        quotations.Add((open, text.Length));
        unpaired.Add(open - 1);
    }

    private static char Kind(string text, int at, out int length)
    {
        length = 1;
        var unit = text[at];
        if (unit is '`' or '\'' && at + 1 < text.Length && text[at + 1] == unit)
        {
            length = 2;
            return '"';
        }
        return Double.Contains(unit) || LeftDouble.Contains(unit) || RightDouble.Contains(unit) ? '"'
            : unit is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' ? '\'' : '\0';
    }

    private static bool Opens(string text, int at, int length, char kind, int lastClosing)
    {
        var unit = text[at];
        var isAfterWord = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        var isBeforeWord = at + length < text.Length && !char.IsWhiteSpace(text[at + length]) && (char.IsLetterOrDigit(text[at + length]) || text[at + length] is not (',' or '.' or ';' or ')'));
        if (kind == '"')
            return isBeforeWord && !(isAfterWord && (Double.Contains(unit) || RightDouble.Contains(unit)));
        // ’90s and ’em are no quotations.
        return !isAfterWord && isBeforeWord && unit != '\u2019' && !char.IsDigit(text[at + length]) && at + length < lastClosing;
    }

    // The last single mark that could close a quotation, so that none is opened for nothing.
    private static int LastClosing(string text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] is '\'' or '\u2019' or '\u203A' && ClosesSingle(text, i))
                return i;
        }
        return -1;
    }

    private static bool ClosesSingle(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool Closes(string text, (int Open, int At) marks, int length, char kind, int depth, int lastClosing)
    {
        var at = marks.At;
        var unit = text[at];
        if (unit == '“' && text[marks.Open - 1] == '„')
            return true;
        if (kind == '\'')
            return unit is '\'' or '\u2019' or '\u203A' && ClosesSingle(text, at) && !IsPossessive(text, at, lastClosing);
        if (LeftDouble.Contains(unit))
            return false;
        if (RightDouble.Contains(unit) && unit == '»')
            return true;
        var isBeforeWord = at + length < text.Length && char.IsLetterOrDigit(text[at + length]);
        var isAfterSpace = char.IsWhiteSpace(text[at - 1]);
        return !(isAfterSpace && isBeforeWord) || (RightDouble.Contains(unit) && depth > 0);
    }

    private static bool OpensInner(string text, int at, char kind) =>
        kind == '"' && (LeftDouble.Contains(text[at]) || (at > 0 && char.IsWhiteSpace(text[at - 1])));

    // allies’ role: a plural's apostrophe, where a later mark can close.
    private static bool IsPossessive(string text, int at, int lastClosing) =>
        text[at - 1] == 's' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]) && at < lastClosing;
}
