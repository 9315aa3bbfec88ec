using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>
/// Where a draft names the speaker without a verb of saying that leads to the words: in the heading, line or table head above, or
/// anywhere in the sentence in a place from which one can speak, which excludes whoever is only told, met or talked about; or earlier,
/// where the sentence has a pronoun. It decides where no frame does and nobody else is given the words.
/// </summary>
/// <param name="Sentence">The items of the quotation's sentence.</param>
/// <param name="Item">The number of the quotation's item.</param>
/// <param name="Frames">The frames of the sentence.</param>
/// <param name="Headings">The words of the heading, the line over a list and the table's head.</param>
/// <param name="Earlier">The end of the paragraph before, and of the paragraph up to the sentence.</param>
internal sealed record PlainMentions(
    ImmutableArray<SentenceItem> Sentence,
    int Item,
    ImmutableArray<AttributionFrame> Frames,
    ImmutableArray<string> Headings,
    ImmutableArray<string> Earlier
)
{
    /// <summary>Nothing is around the words.</summary>
    public static readonly PlainMentions None = new([], 0, [], [], []);

    private const int LongestName = 8;
    private const int Reach = 60;

    private static readonly FrozenSet<string> OnePerson = WordSet.Parse("he she his her him");
    private static readonly FrozenSet<string> Several = WordSet.Parse("they their them");

    private static readonly FrozenSet<string> Tellers = WordSet.Parse("from by via through per to citing quoting of");

    /// <summary>Gets whether the words are told as a title: under the heading “…”.</summary>
    public bool IsTitle => Item > 0 && Item < Sentence.Length && ReportNames.IsTitleNoun(Sentence[Item - 1].Word);

    /// <summary>Gets whether the draft names a voice of the claim in one of these ways.</summary>
    public bool IsCredited(Speaker voice, VoiceNames names) =>
        Headings.Any(text => IsNamedIn(SplitWords(text), voice, names))
        || IsMentioned(voice, names, SpeakerPlace.CanSpeak)
        || IsMeant(voice, names)
        || IsMeantByPronoun(voice, names)
        || IsSubject(voice, names)
        || IsBeforeColon(voice, names);

    /// <summary>Gets whether the sentence speaks of a voice named before as "that official" or by "the same account".</summary>
    public bool IsMeantAgain(Speaker voice, VoiceNames names) =>
        Enumerable
            .Range(0, Math.Max(0, Sentence.Length - 1))
            .Any(i =>
                Sentence[i].Word is "same" or "that"
                && WordForms.StripPossessive(Sentence[i + 1].Word) is var noun
                && (SpeechNouns.Accounts.Contains(noun) || FunctionWords.People.Contains(noun))
            ) && IsNamedEarlier(voice, names);

    /// <summary>Gets whether the sentence calls what leads to the words with a colon a person's own: Lee's summary, as the report has it: “…”.</summary>
    public bool IsOwnedByPerson(VoiceNames names)
    {
        var words = GetWords(0, Item);
        var owner = Array.FindIndex(words, WordForms.IsPossessive);
        var noun =
            owner >= 0 && owner + 2 < words.Length && SpeakerPlace.Normalize(words[owner + 1]) == "own" ? owner + 2 : owner + 1;
        return owner is >= 0 and < LongestName
            && noun < words.Length
            && SpeechNouns.Accounts.Contains(SpeakerPlace.Normalize(words[noun]))
            && Enumerable.Range(Math.Max(0, Item - 2), Math.Min(2, Item)).Any(i => Sentence[i].Punctuation.Contains(':'))
            && names.IsPerson(JoinWords(words, 0, owner + 1));
    }

    // “…,” he said: whom the draft names before.
    private bool IsMeantByPronoun(Speaker voice, VoiceNames names)
    {
        var pronouns = voice.Kind == SpeakerKind.Person ? OnePerson : Several;
        return Sentence.Any(i => !i.IsQuotation && pronouns.Contains(i.Word))
            && (IsNamedEarlier(voice, names) || Earlier.Any(text => names.AreAllNamed(text, voice)));
    }

    /// <summary>Gets whether a voice and a verb of saying follow right after the words.</summary>
    public bool IsCreditedAfter(Speaker voice, VoiceNames names) =>
        IsMentioned(
            voice,
            names,
            (words, first, end) =>
                first == 0 && end < words.Length && CueVerbs.Find(SpeakerPlace.Normalize(words[end])) is { Kind: CueKind.Says }
        );

    /// <summary>Gets whether the sentence names a voice as the one from whom it is heard.</summary>
    public bool IsRelay(Speaker voice, VoiceNames names) =>
        IsMentioned(
            voice,
            names,
            (words, first, _) =>
                (first > 0 && Tellers.Contains(SpeakerPlace.Normalize(words[first - 1]))) || SpeakerPlace.IsReliedOn(words, first)
        )
        || IsBeforeColon(voice, names)
        || IsMeantAgain(voice, names)
        || Headings.Any(text => IsSourceIn(SplitWords(text), voice, names));

    // What the report has from a clerk: over a list. The clerk says: over a list.
    private static bool IsSourceIn(string[] words, Speaker voice, VoiceNames names) =>
        GetWindows(words)
            .Any(w =>
                names.Match(JoinWords(words, w.First, w.End), voice) != VoiceMatch.None
                && (
                    (w.First > 0 && Tellers.Contains(SpeakerPlace.Normalize(words[w.First - 1])))
                    || (w.End < words.Length && CueVerbs.Find(SpeakerPlace.Normalize(words[w.End])) is { Kind: CueKind.Says })
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
                && SpeakerPlace.Normalize(words[first - 1]) is "of" or "about"
                && CueVerbs.Find(SpeakerPlace.Normalize(words[first - 2])) is { Kind: CueKind.Says }
        );

    private static bool IsPronoun(string word) => SpeakerPlace.Normalize(word).Trim('[', ']') is "he" or "she" or "they" or "it";

    // Lee “rejected the idea”: the verb is in the words.
    private bool IsSubject(Speaker voice, VoiceNames names)
    {
        var start = Item;
        while (start > 0 && Item - start < LongestName && !Sentence[start - 1].EndsPhrase && !Sentence[start - 1].IsQuotation)
            start--;
        return start < Item && names.Match(string.Join(' ', GetWords(start, Item)), voice) != VoiceMatch.None;
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
            SpeakerPlace.Normalize(words[first - 1]) is var before
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

    // Among the words nearest to the sentence.
    private bool IsNamedEarlier(Speaker voice, VoiceNames names) =>
        Earlier.Any(text => IsNamedWhole([.. SplitWords(text).TakeLast(Reach)], voice, names));

    private static bool IsNamedWhole(string[] words, Speaker voice, VoiceNames names) =>
        GetWindows(words)
            .Any(w => names.Match(JoinWords(words, w.First, w.End), voice) == VoiceMatch.Named && IsWhole(words, w.First));

    private static IEnumerable<(int First, int End)> GetWindows(string[] words) =>
        from first in Enumerable.Range(0, Math.Min(words.Length, Reach))
        let opener = SpeakerPlace.Normalize(words[first])
        where !FunctionWords.ClauseOpeners.Contains(opener) && !FunctionWords.Prepositions.Contains(opener)
        from length in Enumerable.Range(1, LongestName)
        where first + length <= words.Length
        select (first, first + length);

    private static string[] SplitWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string JoinWords(string[] words, int first, int end) =>
        WordForms.StripPossessive(string.Join(' ', words[first..end]).TrimEnd(',', ':', '.', '?', '*', '—'));
}
