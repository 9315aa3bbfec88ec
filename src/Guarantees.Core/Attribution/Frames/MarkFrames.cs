using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames made by a mark alone: a name and a colon before the words, a dash and a name after them.</summary>
internal sealed class MarkFrames(SentenceWords words, NounPhrases phrases, CueReader cues)
{
    private const int LongestName = 12;

    /// <summary>Gets the frame of <c>Leavitt: “…”</c>, or null.</summary>
    public AttributionFrame? Colon()
    {
        for (var i = 0; i + 1 < words.Count && i < LongestName && !words.IsQuotation(i); i++)
        {
            if (!words[i].After.Contains(':'))
                continue;
            return IsBeforeQuotation(i) && !(i > 0 && FunctionWords.Pronouns.Contains(words.Word(0))) && !cues.IsAny(0, i + 1) && phrases.From(0) is { } voice
                ? new AttributionFrame(voice.Voice, ":", CueKind.Credit, 0, i + 1) : null;
        }
        return null;
    }

    /// <summary>Gets the frame of <c>“…” — Leavitt</c>, or null.</summary>
    public AttributionFrame? Dash()
    {
        for (var i = words.Count - 2; i >= 0 && i >= words.Count - LongestName; i--)
        {
            if (words.IsQuotation(i))
            {
                return words[i].After.AsSpan().ContainsAny("—–-(") && !cues.IsAny(i + 1, words.Count) && phrases.From(i + 1) is { } voice
                    ? new AttributionFrame(voice.Voice, "—", CueKind.Credit, i + 1, voice.End) : null;
            }
        }
        return null;
    }

    private bool IsBeforeQuotation(int at) => Enumerable.Range(at + 1, 3).Any(words.IsQuotation);
}
