namespace Guarantees.Core.Text;

/// <summary>How far the clause around some words reaches: at most four words outward, before any punctuation.</summary>
internal static class ClauseWindow
{
    private const int MaxWords = 4;

    /// <summary>The UTF-16 index where the words before <paramref name="start"/> begin; <paramref name="start"/> where there are none.</summary>
    public static int StartBefore(string text, int lineStart, int start)
    {
        var reach = start;
        foreach (var word in Word.Split(text, FindWindowStart(text, lineStart, start), start).Reverse().Take(MaxWords))
        {
            if (word.EndsClause(text) || HasPunctuationBetween(text, word.RunEnd, reach))
                break;
            reach = word.Start;
            if (word.StartsClause)
                break;
        }
        return reach;
    }

    /// <summary>The UTF-16 index where the words after <paramref name="end"/> end; <paramref name="end"/> where there are none.</summary>
    public static int EndAfter(string text, int end, int lineEnd)
    {
        var (reach, run) = (end, end);
        foreach (var word in Word.Split(text, end, lineEnd).Take(MaxWords))
        {
            if (word.StartsClause || HasPunctuationBetween(text, run, word.RunStart))
                break;
            (reach, run) = (word.End, word.RunEnd);
            if (word.EndsClause(text))
                break;
        }
        return reach;
    }

    // One run of non-space more than is looked at, so that a line of many words costs no more than one of few.
    private static int FindWindowStart(string text, int lineStart, int start)
    {
        var at = start;
        for (var runs = 0; runs <= MaxWords && at > lineStart; runs++)
        {
            while (at > lineStart && char.IsWhiteSpace(text[at - 1]))
                at--;
            while (at > lineStart && !char.IsWhiteSpace(text[at - 1]))
                at--;
        }
        return at;
    }

    // Punctuation between two words, or directly next to the quote.
    private static bool HasPunctuationBetween(string text, int from, int to) =>
        from < to && !text.AsSpan(from, to - from).IsWhiteSpace();
}
