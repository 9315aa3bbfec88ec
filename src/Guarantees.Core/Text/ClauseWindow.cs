namespace Guarantees.Core.Text;

/// <summary>How far the clause around some words reaches: at most four words outward, before any punctuation.</summary>
internal static class ClauseWindow
{
    private const int Reach = 4;

    /// <summary>The UTF-16 index where the words before <paramref name="start"/> begin; <paramref name="start"/> where there are none.</summary>
    public static int Before(string text, int lineStart, int start)
    {
        var reach = start;
        foreach (var word in Word.In(text, FarEnough(text, lineStart, start), start).Reverse().Take(Reach))
        {
            if (word.ClosesClause(text) || IsLoneDash(text, word.RunEnd, reach))
                break;
            reach = word.Start;
            if (word.OpensClause)
                break;
        }
        return reach;
    }

    /// <summary>The UTF-16 index where the words after <paramref name="end"/> end; <paramref name="end"/> where there are none.</summary>
    public static int After(string text, int end, int lineEnd)
    {
        var (reach, run) = (end, end);
        foreach (var word in Word.In(text, end, lineEnd).Take(Reach))
        {
            if (word.OpensClause || IsLoneDash(text, run, word.RunStart))
                break;
            (reach, run) = (word.End, word.RunEnd);
            if (word.ClosesClause(text))
                break;
        }
        return reach;
    }

    // One run of non-space more than is looked at, so that a line of many words costs no more than one of few.
    private static int FarEnough(string text, int lineStart, int start)
    {
        var at = start;
        for (var runs = 0; runs <= Reach && at > lineStart; runs++)
        {
            while (at > lineStart && char.IsWhiteSpace(text[at - 1]))
                at--;
            while (at > lineStart && !char.IsWhiteSpace(text[at - 1]))
                at--;
        }
        return at;
    }

    // Punctuation that stands between two words, or directly at the quote's edge.
    private static bool IsLoneDash(string text, int from, int to) => from < to && !text.AsSpan(from, to - from).IsWhiteSpace();
}
