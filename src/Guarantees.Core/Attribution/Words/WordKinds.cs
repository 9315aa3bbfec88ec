namespace Guarantees.Core.Attribution.Words;

/// <summary>What a word most likely is, told by the tables and by its ending. Words are in lower case, but for those of items.</summary>
internal static class WordKinds
{
    private const int ShortestParticiple = 5;

    /// <summary>Gets whether words are a personal pronoun.</summary>
    public static bool IsPersonal(string words) =>
        !IsAcronym(words)
        && words.ToLowerInvariant() is var word
        && FunctionWords.Pronouns.Contains(word)
        && !FunctionWords.Relatives.Contains(word);

    /// <summary>Gets whether words, as printed, are a relative pronoun.</summary>
    public static bool IsRelative(string words) =>
        !IsAcronym(words) && FunctionWords.Relatives.Contains(words.ToLowerInvariant());

    /// <summary>Gets whether a word, as printed, is the name of a body or a country that is spelled like a pronoun.</summary>
    public static bool IsAcronym(string word) => word is "WHO" or "US" or "IT";

    /// <summary>Gets whether a word is a pronoun with its verb: he's, they'll.</summary>
    public static bool IsContraction(string word) =>
        word.IndexOf('\'') is var at and > 0
        && word[..at] is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "there" or "that";

    /// <summary>Gets whether a word is an article or the like, or a word of time, which alone names no voice.</summary>
    public static bool IsArticleOrTime(string word) =>
        FunctionWords.Articles.Contains(word) || FunctionWords.Times.Contains(word);

    /// <summary>Gets whether a word opens a sentence and is no part of its subject. A capitalized one in -ly is a name, unless it is the first with a comma.</summary>
    public static bool IsOpener(SentenceItem item, bool isFirst) =>
        FunctionWords.Openers.Contains(item.Word)
        || (IsAdverb(item.Word) && (!item.IsCapitalized || (isFirst && item.Punctuation.Contains(','))));

    /// <summary>Gets whether a word is an adverb in -ly.</summary>
    public static bool IsAdverb(string word) =>
        word.EndsWith("ly", StringComparison.Ordinal) && !FunctionWords.NoAdverbs.Contains(word);

    /// <summary>Gets whether a word can stand between a subject and its verb.</summary>
    public static bool IsBeforeVerb(string word) =>
        FunctionWords.BeforeVerb.Contains(word) || FunctionWords.BeforeParticiple.Contains(word) || IsAdverb(word);

    /// <summary>Gets whether a word is a verb's form in -ing.</summary>
    public static bool IsPresentParticiple(string word) => word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Gets whether a word is a verb's form in -ing or -ed.</summary>
    public static bool IsParticiple(string word) =>
        word.Length >= ShortestParticiple && (IsPresentParticiple(word) || word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Gets whether a word after a name is likely its verb.</summary>
    public static bool IsVerbAfterName(string word) =>
        (word.Length >= ShortestParticiple && word.EndsWith("ed", StringComparison.Ordinal))
        || FunctionWords.IrregularVerbs.Contains(word);
}
