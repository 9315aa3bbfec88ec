using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a noun that sums up the quotation before it and has an origin: “…,” a line from N; “…”: such was the message from N.</summary>
internal sealed class ApposedNounFrames(SentenceWords words, NounPhrases phrases)
{
    private const int LongestInsertion = 8;

    /// <summary>Gets the frame of the noun at a word, or null.</summary>
    public AttributionFrame? At(int at) =>
        SpeechNouns.SumsUp(words.Word(at))
        && Start(at) is { } first
        && Origin(at) is { } origin
        && phrases.ListFrom(origin) is { } voice
            ? new AttributionFrame(voice.Voice, words[at].Text, CueKind.Credit, first, voice.End)
            {
                Verb = SpeechNouns.VerbOf(words.Word(at)),
            }
            : null;

    // The number of the first word after the quotation: a line, the official's blunt message, such was the message, that is the view.
    private int? Start(int noun)
    {
        var determiner = noun - 1;
        if (determiner > 0 && !FunctionWords.Determiners.Contains(words.Word(determiner)))
            determiner--;
        if (!FunctionWords.Determiners.Contains(words.Word(determiner)))
            return null;
        var first =
            FunctionWords.FormsOfBe.Contains(words.Word(determiner - 1))
            && words.Word(determiner - 2) is "such" or "that" or "this" or "so"
                ? determiner - 2
                : determiner;
        return words.IsQuotation(first - 1) ? first : null;
    }

    // The number of the first word after "from" or "by", an insertion between commas left out.
    private int? Origin(int noun)
    {
        var at = noun + 1;
        if (words[noun].After.Contains(','))
        {
            while (at < words.Count && at - noun < LongestInsertion && !words.IsQuotation(at) && !words[at].After.Contains(','))
                at++;
            at++;
        }
        return words.Word(at) is "from" or "by" ? at + 1 : null;
    }
}
