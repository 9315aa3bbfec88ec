using System.Collections.Frozen;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Tells from the words beside a name whether whoever it names can be the one who speaks, or is only told, met or talked about.</summary>
internal static class SpeakerPlace
{
    private const int FarthestTelling = 4;

    // What is about, with or unlike somebody is not said by them.
    private static readonly FrozenSet<string> NotSpeaking = WordSet.Parse(
        "about with on against between unlike despite without like after before over of than not nor neither toward towards hearing heard hears hear"
    );

    private static readonly FrozenSet<string> Attributed = WordSet.Parse("attributed ascribed credited");

    /// <summary>Gets whether a name stands where a speaker can: Lee, Lee's view, by Lee; but not told Lee, about Lee, Lee's openness.</summary>
    /// <param name="words">The words around a quotation.</param>
    /// <param name="first">The number of the name's first word.</param>
    /// <param name="end">The number after its last word.</param>
    public static bool CanSpeak(string[] words, int first, int end)
    {
        if (IsHearer(words, end))
            return false;
        var before = first - 1;
        while (before >= 0 && FunctionWords.Determiners.Contains(Normalize(words[before])))
            before--;
        if (WordForms.IsPossessive(words[end - 1]))
        {
            var owned = words.Skip(end).Take(2).Select(Normalize).SkipWhile(w => w == "own").FirstOrDefault("");
            return (SpeechNouns.SumsUp(owned) || SpeechNouns.FindVerb(owned) is not null) && !SpeechNouns.Traits.Contains(owned);
        }
        if (before < 0)
            return true;
        var word = Normalize(words[before]);
        if (CueVerbs.Find(word) is { TakesHearer: true })
            return false;
        string[] telling = [.. words[Math.Max(0, before - FarthestTelling)..before].Select(Normalize)];
        if (word == "to" && telling.Any(w => CueVerbs.Find(w) is { Kind: CueKind.Says }))
            return telling.Any(Attributed.Contains);
        if (word == "by" && telling is [.., var last] && Attributed.Contains(last))
            return false;
        return !NotSpeaking.Contains(word) || IsReliedOn(words, before + 1) || IsRendered(words, before + 1);
    }

    // Lee wants to hear, Lee was given.
    private static bool IsHearer(string[] words, int end)
    {
        var next = words.Skip(end).Take(FarthestTelling).Select(Normalize).ToArray();
        return next.Any(w => w is "hear" or "hears" or "heard" or "hearing")
            || (
                next is [var be, var given, ..]
                && FunctionWords.FormsOfBe.Contains(be)
                && (
                    CueVerbs.Find(given) is { TakesHearer: true }
                    || given is "given" or "offered" or "promised" or "handed" or "sent"
                )
            );
    }

    /// <summary>Gets whether a text relies on the named one: the report relies on a clerk.</summary>
    public static bool IsReliedOn(string[] words, int first) =>
        first > 1
        && Normalize(words[first - 1]) == "on"
        && Normalize(words[first - 2]) is "relies" or "relied" or "relying" or "based" or "drawing" or "draws";

    // In the report's paraphrase of a clerk.
    private static bool IsRendered(string[] words, int first) =>
        first > 1 && Normalize(words[first - 1]) == "of" && SpeechNouns.Renderings.Contains(Normalize(words[first - 2]));

    /// <summary>Gets a word as these tables have it: in lower case, without marks at its ends.</summary>
    public static string Normalize(string word) => word.ToLowerInvariant().Trim(',', '.', ':', '*');
}
