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
        && FindOrigin(at) is { } origin
        && phrases.ReadListFrom(origin) is { } voice
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
        var first =
            FunctionWords.FormsOfBe.Contains(words.GetWord(determiner - 1))
            && words.GetWord(determiner - 2) is "such" or "that" or "this" or "so"
                ? determiner - 2
                : determiner;
        return words.IsQuotation(first - 1) ? first : null;
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
