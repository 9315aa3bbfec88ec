using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames made by a mark alone: a name and a colon before the words, a dash and a name after them.</summary>
internal sealed class MarkFrames(SentenceWords words, NounPhrases phrases, CueReader cues)
{
    /// <summary>The cue of a name before a colon.</summary>
    public const string ColonCue = ":";

    /// <summary>The cue of a credit after a dash.</summary>
    public const string DashCue = "—";

    private const string Dashes = "—–-";
    private const int LongestName = 12;

    /// <summary>Gets the frame of <c>Leavitt: “…”</c>, <c>Dry docks - Leavitt: “…”</c> or <c>More from Leavitt: “…”</c>; or null.</summary>
    public AttributionFrame? FindColonFrame()
    {
        for (var i = 0; i + 1 < words.Count && !words.IsQuotation(i); i++)
        {
            if (!words[i].Punctuation.Contains(':'))
                continue;
            var first = FindNameStart(i);
            if (!IsBeforeQuotation(i, first))
                continue;
            var isName =
                i - first < LongestName
                && !IsLabel(first, i + 1)
                && (i == first || !WordKinds.IsPersonal(words[first].Text))
                && !cues.HasCue(first, i + 1)
                && !HasVerb(first, i + 1);
            return isName && phrases.ReadFrom(first) is { } voice && IsWhole(voice.End, i + 1)
                ? new AttributionFrame(NamesInside.FindOwner(voice.Voice) ?? voice.Voice, ColonCue, CueKind.Credit, first, i + 1)
                : null;
        }
        return null;
    }

    /// <summary>Gets the frame of <c>“…” — Leavitt</c>, or null.</summary>
    public AttributionFrame? FindDashFrame()
    {
        for (var i = words.Count - 2; i >= 0 && i >= words.Count - LongestName; i--)
        {
            if (words.IsQuotation(i))
            {
                return
                    words[i].Punctuation.AsSpan().ContainsAny(Dashes + "(")
                    && !cues.HasCue(i + 1, words.Count)
                    && phrases.ReadFrom(i + 1) is { } voice
                    ? new AttributionFrame(voice.Voice, DashCue, CueKind.Credit, i + 1, voice.End)
                    : null;
            }
        }
        return null;
    }

    /// <summary>Gets the frame of a paragraph that is only <c>— Leavitt</c>, or null.</summary>
    public AttributionFrame? FindDashLine() =>
        words.Count is > 0 and < LongestName
        && words.Lead.AsSpan().ContainsAny(Dashes)
        && !words[^1].Punctuation.AsSpan().ContainsAny(Dashes)
        && !cues.HasCue(0, words.Count)
        && phrases.ReadFrom(0) is { } voice
            ? new AttributionFrame(voice.Voice, DashCue, CueKind.Credit, 0, voice.End)
            : null;

    // After the last dash, and after "from".
    private int FindNameStart(int colon)
    {
        for (var i = colon; i > 0 && colon - i < LongestName; i--)
        {
            if (words.GetWord(i - 1) == "from" || words[i - 1].Punctuation.AsSpan().ContainsAny(Dashes + ":"))
                return i;
        }
        return 0;
    }

    // Right before it, or before a short aside: Leavitt: Yes, “…”; Leavitt, per the report: it “…”
    private bool IsBeforeQuotation(int at, int first) =>
        words.IsQuotation(at + 1)
        || (
            Enumerable.Range(first, at - first).Any(i => words.GetWord(i) is "per" or "via" or "according")
            && (words.IsQuotation(at + 2) || words.IsQuotation(at + 3))
        )
        || (
            words.IsQuotation(at + 2)
            && (
                words.IsOpener(at + 1)
                || WordKinds.IsPersonal(words[at + 1].Text)
                || words.GetWord(at + 1) is "yes" or "no" or "well"
            )
        );

    // Leavitt did not mince words:
    private bool HasVerb(int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .Any(i =>
                FunctionWords.FormsOfBe.Contains(words.GetWord(i)) || words.GetWord(i) is "did" or "does" or "has" or "had"
            );

    // Leavitt, on Monday: but not Leavitt never tires of it:
    private bool IsWhole(int end, int colon) => end == colon || words[end - 1].EndsPhrase;

    // NEW, Fact check, On the alliance.
    private bool IsLabel(int first, int end) =>
        FunctionWords.Prepositions.Contains(words.GetWord(first))
        || Enumerable.Range(first, end - first).All(i => Labels.Contains(words.GetWord(i)));
}
