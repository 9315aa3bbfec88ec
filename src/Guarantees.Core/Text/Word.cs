namespace Guarantees.Core.Text;

/// <summary>
/// A word: a run of non-space with a letter or digit in it, without its outer punctuation. Indexes are UTF-16 units.
/// </summary>
/// <param name="Start">Its first letter or digit.</param>
/// <param name="End">After its last letter or digit.</param>
/// <param name="RunStart">Where the run of non-space begins.</param>
/// <param name="RunEnd">Where the run of non-space ends.</param>
internal readonly record struct Word(int Start, int End, int RunStart, int RunEnd)
{
    /// <summary>The words of a range, in order.</summary>
    public static IEnumerable<Word> Split(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var run = i;
            while (i < end && !char.IsWhiteSpace(text[i]))
                i++;
            var first = run;
            while (first < i && !IsLetterOrDigit(text, first))
                first++;
            var last = i;
            while (last > first && !IsLetterOrDigit(text, last - 1))
                last--;
            if (first < last)
                yield return new Word(first, last, run, i);
        }
    }

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<Word> Split(string text) => Split(text, 0, text.Length);

    /// <summary>The word's text.</summary>
    public string Trim(string text) => text[Start..End];

    /// <summary>Whether punctuation closes the word; the full stops of an abbreviation ("U.S.") do not.</summary>
    public bool EndsClause(string text) =>
        RunEnd > End && !(text[End..RunEnd] == "." && text.AsSpan(Start, End - Start).Contains('.'));

    /// <summary>Whether punctuation opens the word.</summary>
    public bool StartsClause => Start > RunStart;

    // A letter outside the BMP is two surrogates; both count as parts of one.
    private static bool IsLetterOrDigit(string text, int index) =>
        char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) && IsLetterOutsideBmp(text, index);

    private static bool IsLetterOutsideBmp(string text, int index)
    {
        var high = char.IsHighSurrogate(text[index]) ? index : index - 1;
        return high >= 0 && char.IsSurrogatePair(text, high) && char.IsLetterOrDigit(text, high);
    }
}
