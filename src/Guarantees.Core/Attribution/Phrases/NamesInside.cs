using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Finds the person in words that name a thing of theirs.</summary>
internal static class NamesInside
{
    /// <summary>Gets whose statement, view or remark it is, or null: Leavitt's statement is Leavitt's.</summary>
    public static Mention? FindOwner(Mention voice)
    {
        var at = voice.Text.IndexOfAny(['\'', '\u2019']);
        return
            at > 0
            && at + 2 < voice.Text.Length
            && voice.Text[at + 1] == 's'
            && SpeechNouns.Owned.Contains(
                voice.Text[(at + 2)..].Trim().Split(' ') is ["own", var owned, ..]
                    ? owned
                    : voice.Text[(at + 2)..].Trim().Split(' ')[0]
            )
            ? GetPart(voice, 0, at)
            : null;
    }

    /// <summary>Gets who does what a clause without "that" says, or null: of two things Leavitt told them, Leavitt.</summary>
    public static Mention? FindDoer(Mention voice)
    {
        var words = voice.Text.Split(' ');
        var first = Array.FindIndex(words, 1, IsName);
        if (first < 1 || first >= words.Length || !IsNoun(words[first - 1]))
            return null;
        var end = Array.FindIndex(words, first, w => !IsName(w));
        if (end < 0 || !IsVerb(words[end]))
            return null;
        var start = words.Take(first).Sum(w => w.Length + 1);
        return GetPart(voice, start, start + words[first..end].Sum(w => w.Length + 1) - 1);
    }

    private static Mention GetPart(Mention voice, int start, int end) =>
        voice with
        {
            Start = voice.Start + start,
            End = voice.Start + end,
            Text = voice.Text[start..end],
        };

    private static bool IsName(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static bool IsNoun(string word) =>
        word.Length > 0
        && char.IsLower(word[0])
        && !FunctionWords.Prepositions.Contains(word)
        && !FunctionWords.Determiners.Contains(word)
        && word is not ("and" or "or");

    private static bool IsVerb(string word) =>
        CueVerbs.Find(word) is not null || WordKinds.IsVerbAfterName(word) || FunctionWords.BeforeVerb.Contains(word);
}
