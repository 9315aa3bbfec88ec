using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a noun that sums up the quotation before it and has an origin: “…,” a line from N; “…”: such was the message from N.</summary>
internal sealed class ApposedNounFrames(SentenceWords words, NounPhrases phrases)
{
    private const int LongestInsertion = 8;

    /// <summary>Gets the frame of the noun at a word, or null.</summary>
    public AttributionFrame? FindAt(int at) =>
        SpeechNouns.SumsUp(words.GetWord(at))
        && FindStart(at) is { } first
        && (FindUser(at) ?? (FindOrigin(at) is { } origin ? phrases.ReadListFrom(origin) : null)) is { } voice
            ? new AttributionFrame(voice.Voice, words[at].Text, CueKind.Credit, first, voice.End)
            {
                Verb = SpeechNouns.FindVerb(words.GetWord(at)),
            }
            : null;

    // The number of the first word after the quotation: a line, the official's blunt message, such was the message, that is the view.
    private int? FindStart(int noun)
    {
        var determiner = noun - 1;
        if (determiner > 0 && !FunctionWords.Determiners.Contains(words.GetWord(determiner)))
            determiner--;
        if (!FunctionWords.Determiners.Contains(words.GetWord(determiner)))
            return null;
        var first = determiner;
        if (FunctionWords.FormsOfBe.Contains(words.GetWord(determiner - 1)))
            first = words.GetWord(determiner - 2) is "such" or "that" or "this" or "so" ? determiner - 2 : determiner - 1;
        return words.IsQuotation(first - 1) ? first : null;
    }

    // Was the phrase that N used.
    private (Mention Voice, int End)? FindUser(int noun)
    {
        var first = words.GetWord(noun + 1) == "that" ? noun + 2 : noun + 1;
        for (var i = first + 1; i < words.Count && i < first + LongestInsertion && !words[i - 1].EndsPhrase; i++)
        {
            if (words.GetWord(i) is "used" or "uses" or "chose" or "chooses" or "coined" or "picked")
                return phrases.ReadBetween(first, i) is { } user ? (user, i + 1) : null;
        }
        return null;
    }

    // The number of the first word after "from" or "by", an insertion between commas left out.
    private int? FindOrigin(int noun)
    {
        var at = noun + 1;
        if (words[noun].Punctuation.Contains(','))
        {
            while (
                at < words.Count && at - noun < LongestInsertion && !words.IsQuotation(at) && !words[at].Punctuation.Contains(',')
            )
                at++;
            at++;
        }
        return words.GetWord(at) is "from" or "by" ? at + 1 : null;
    }
}
