using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>
/// Where a draft names the speaker without a verb of saying that leads to the words: in the heading, line or table head above, in
/// "Lee's view is that", in "the report has Lee saying", by a voice right after the words that no frame was read from, or right
/// before words that begin with their verb.
/// </summary>
/// <param name="Sentence">The items of the quotation's sentence.</param>
/// <param name="Item">The number of the quotation's item.</param>
/// <param name="Frames">The frames of the sentence.</param>
/// <param name="Headings">The words of the heading, the line over a list and the table's head.</param>
internal sealed record PlainMentions(
    ImmutableArray<SentenceItem> Sentence,
    int Item,
    ImmutableArray<AttributionFrame> Frames,
    ImmutableArray<string> Headings
)
{
    /// <summary>Nothing is around the words.</summary>
    public static readonly PlainMentions None = new([], 0, [], []);

    private static readonly FrozenSet<string> Titles = WordSet.Parse(
        "heading headline headlined title titled entitled subheading subhead section sections headings titles label labeled"
    );

    private const int LongestName = 8;
    private const int Reach = 60;

    private static readonly FrozenSet<string> Quoting = WordSet.Parse(
        "has have had cites cite cited citing quotes quote quoted quoting paraphrases paraphrased paraphrasing shows describes"
    );

    private static readonly FrozenSet<string> Views = WordSet.Parse(
        "view views position line message stance argument point reasoning words take telling account formula phrase verdict answer assessment"
    );

    private static readonly FrozenSet<string> Tellers = WordSet.Parse("from by via through per to citing quoting of");

    /// <summary>Gets whether the words are told as a title: under the heading “…”.</summary>
    public bool IsTitle => Item > 0 && Item < Sentence.Length && Titles.Contains(Sentence[Item - 1].Word);

    /// <summary>Gets whether the draft names a voice of the claim in one of these ways.</summary>
    public bool IsCredited(Speaker voice, VoiceNames names) =>
        Headings.Any(text => IsNamedIn(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), voice, names))
        || IsMentioned(
            voice,
            names,
            (words, first, end) =>
                (first > 0 && Quoting.Contains(Normalize(words[first - 1])))
                || (
                    WordForms.IsPossessive(words[end - 1])
                    && words.Skip(end).Take(2).Select(Normalize).SkipWhile(w => w == "own").FirstOrDefault() is { } view
                    && Views.Contains(view)
                )
                || IsReliedOn(words, first)
                || IsRendered(words, first)
        )
        || IsCreditedAfter(voice, names)
        || IsMeant(voice, names)
        || IsSubject(voice, names)
        || IsBeforeColon(voice, names)
        || AreAllOf(voice, names);

    /// <summary>Gets whether a voice and a verb of saying follow right after the words.</summary>
    public bool IsCreditedAfter(Speaker voice, VoiceNames names) =>
        IsMentioned(
            voice,
            names,
            (words, first, end) =>
                first == 0 && end < words.Length && CueVerbs.Find(Normalize(words[end])) is { Kind: CueKind.Says }
        );

    /// <summary>Gets whether the sentence names a voice as the one from whom it is heard.</summary>
    public bool IsRelay(Speaker voice, VoiceNames names) =>
        IsMentioned(
            voice,
            names,
            (words, first, _) => (first > 0 && Tellers.Contains(Normalize(words[first - 1]))) || IsReliedOn(words, first)
        )
        || IsBeforeColon(voice, names)
        || Headings.Any(text => IsSourceIn(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), voice, names));

    // What the report has from a clerk: over a list. The clerk says: over a list.
    private static bool IsSourceIn(string[] words, Speaker voice, VoiceNames names) =>
        GetWindows(words)
            .Any(w =>
                names.Match(JoinWords(words, w.First, w.End), voice) != VoiceMatch.None
                && (
                    (w.First > 0 && Tellers.Contains(Normalize(words[w.First - 1])))
                    || (w.End < words.Length && CueVerbs.Find(Normalize(words[w.End])) is { Kind: CueKind.Says })
                    || w.End == words.Length && words[^1].EndsWith(':')
                )
            );

    // Lee: the harbor “…”; a clerk, in the report: Lee “…”
    private bool IsBeforeColon(Speaker voice, VoiceNames names)
    {
        var colon = Item - 1;
        while (colon >= 0 && Item - colon < Reach && !Sentence[colon].Punctuation.Contains(':') && !Sentence[colon].IsQuotation)
            colon--;
        var first = colon;
        while (
            first > 0
            && colon - first < LongestName
            && !Sentence[first - 1].Punctuation.AsSpan().ContainsAny("—–-:")
            && !Sentence[first - 1].IsQuotation
        )
            first--;
        if (colon < 0 || !Sentence[colon].Punctuation.Contains(':'))
            return false;
        var isFrom = Enumerable
            .Range(first + 1, colon - first)
            .Any(start => Tellers.Contains(Sentence[start - 1].Word) && IsNamed(start, colon + 1, voice, names));
        return isFrom
            || (
                !Frames.Any(f => f.Kind != CueKind.Credit && f.Start >= first && f.End <= colon + 1)
                && Enumerable.Range(first + 1, colon - first + 1).Any(end => IsNamed(first, end, voice, names))
            );
    }

    // “They want a bridge,” the report says of the towns.
    private bool IsMeant(Speaker voice, VoiceNames names) =>
        Item < Sentence.Length
        && (IsPronoun(Sentence[Item].Text.Split(' ')[0]) || (Item > 0 && IsPronoun(Sentence[0].Text)))
        && IsMentioned(
            voice,
            names,
            (words, first, _) =>
                first > 1
                && Normalize(words[first - 1]) is "of" or "about"
                && CueVerbs.Find(Normalize(words[first - 2])) is { Kind: CueKind.Says }
        );

    private static bool IsPronoun(string word) => Normalize(word).Trim('[', ']') is "he" or "she" or "they" or "it";

    // The report relies on a clerk.
    private static bool IsReliedOn(string[] words, int first) =>
        first > 1
        && Normalize(words[first - 1]) == "on"
        && Normalize(words[first - 2]) is "relies" or "relied" or "relying" or "based" or "drawing" or "draws";

    // In the report's paraphrase of a clerk.
    private static bool IsRendered(string[] words, int first) =>
        first > 1 && Normalize(words[first - 1]) == "of" && SpeechNouns.Renderings.Contains(Normalize(words[first - 2]));

    // Lee “rejected the idea”: the verb is in the words.
    private bool IsSubject(Speaker voice, VoiceNames names)
    {
        var start = Item;
        while (start > 0 && Item - start < LongestName && !Sentence[start - 1].EndsPhrase && !Sentence[start - 1].IsQuotation)
            start--;
        return start < Item && names.Match(string.Join(' ', GetWords(start, Item)), voice) != VoiceMatch.None;
    }

    // Every voice that the sentence lets speak is this one.
    private bool AreAllOf(Speaker voice, VoiceNames names)
    {
        var speaking = Frames.Where(f => f.Kind is CueKind.Says or CueKind.Credit && !f.IsNegated && CanSpeak(f.Voice)).ToArray();
        return speaking.Length is > 0 and < Reach && speaking.All(f => names.Match(f.Voice.Name, voice) == VoiceMatch.Named);
    }

    /// <summary>Gets whether words that a frame has for its voice name somebody who can speak, as "we", "both" and "emphasis ours" do not.</summary>
    public static bool CanSpeak(Mention voice) =>
        voice is not { Group: null, Description: null } || !(IsUndefined(voice.Name) || IsTrait(voice.Name));

    // Trump's openness explains “…”: what somebody is or does says nothing.
    private static bool IsTrait(string name)
    {
        var words = name.Split(' ');
        var owner = Array.FindIndex(words, WordForms.IsPossessive);
        return owner >= 0 && words.Skip(owner + 1).Any(SpeechNouns.Traits.Contains);
    }

    // "US officials" are somebody, and so is "one official".
    private static bool IsUndefined(string name) =>
        name is not "US"
        && name.Split(' ') is var words
        && words[0].ToLowerInvariant() is var first
        && (
            first is "emphasis" or "italics"
            || (words.Length == 1 && first is "i" or "we" or "us" or "you" or "one" or "both" or "it" or "each")
        );

    private bool IsNamed(int start, int end, Speaker voice, VoiceNames names) =>
        names.Match(string.Join(' ', GetWords(start, end)), voice) == VoiceMatch.Named;

    private bool IsMentioned(Speaker voice, VoiceNames names, Func<string[], int, int, bool> isMatch) =>
        new[] { GetWords(Math.Max(0, Item - Reach), Item), GetWords(Item + 1, Math.Min(Sentence.Length, Item + Reach)) }.Any(
            words =>
                GetWindows(words)
                    .Any(w =>
                        names.Match(JoinWords(words, w.First, w.End), voice) == VoiceMatch.Named
                        && IsWhole(words, w.First)
                        && isMatch(words, w.First, w.End)
                    )
        );

    // "President" is no whole name in "the Ukrainian president", nor "Lee" in "Mayor Lee"; a longer window has that.
    private static bool IsWhole(string[] words, int first) =>
        first == 0
        || !char.IsUpper(words[first - 1][0])
        || (
            Normalize(words[first - 1]) is var before
            && (
                FunctionWords.Determiners.Contains(before)
                || FunctionWords.Prepositions.Contains(before)
                || FunctionWords.Openers.Contains(before)
            )
        );

    private string[] GetWords(int start, int end) =>
        start >= end ? [] : [.. Sentence[start..end].Where(i => !i.IsQuotation).Select(i => i.Text)];

    private static bool IsNamedIn(string[] words, Speaker voice, VoiceNames names) =>
        GetWindows(words).Any(w => names.Match(JoinWords(words, w.First, w.End), voice) != VoiceMatch.None);

    private static IEnumerable<(int First, int End)> GetWindows(string[] words) =>
        from first in Enumerable.Range(0, Math.Min(words.Length, Reach))
        where !FunctionWords.ClauseOpeners.Contains(Normalize(words[first]))
        from length in Enumerable.Range(1, LongestName)
        where first + length <= words.Length
        select (first, first + length);

    private static string JoinWords(string[] words, int first, int end) =>
        WordForms.StripPossessive(string.Join(' ', words[first..end]).TrimEnd(',', ':', '.', '?', '*', '—'));

    private static string Normalize(string word) => word.ToLowerInvariant().Trim(',', '.', ':', '*');
}
