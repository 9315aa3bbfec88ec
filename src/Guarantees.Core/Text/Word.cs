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
    public static WordSequence Split(string text, int start, int end) => new(text, start, end);

    /// <summary>The words of a text, in order.</summary>
    public static WordSequence Split(string text) => Split(text, 0, text.Length);

    /// <summary>The word's text.</summary>
    public string Trim(string text) => text[Start..End];

    /// <summary>Whether punctuation closes the word; the full stops of an abbreviation ("U.S.") do not.</summary>
    public bool EndsClause(string text) =>
        RunEnd > End && !(text[End..RunEnd] == "." && text.AsSpan(Start, End - Start).Contains('.'));

    /// <summary>Whether punctuation opens the word.</summary>
    public bool StartsClause => Start > RunStart;
}
