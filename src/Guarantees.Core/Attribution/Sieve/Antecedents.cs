using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Remembers whom a text named last, so that pronouns mean somebody.</summary>
/// <param name="isReport">Whether words name the report itself.</param>
internal sealed class Antecedents(Func<string, bool> isReport)
{
    private Mention? _report;
    private Mention? _person;
    private Mention? _several;

    /// <summary>Gets a frame of a paragraph with the person whom its voice means, where that is a pronoun, and remembers the voice.</summary>
    public AttributionFrame Resolve(AttributionFrame frame, int paragraph)
    {
        var voice = frame.Voice with { Paragraph = paragraph };
        if (isReport(voice.Text))
            _report = voice;
        var antecedent = voice.Text.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" => _person,
            "they" or "their" => _several,
            "it" => _report,
            _ => null,
        };
        if (antecedent is null && frame.Kind != CueKind.Subject)
            Remember([voice]);
        return frame with { Voice = antecedent is null ? voice : voice with { Antecedent = antecedent } };
    }

    /// <summary>Remembers the first person and the first several of some voices.</summary>
    public void Remember(IEnumerable<Mention> voices)
    {
        var named = voices
            .Where(v => v.Antecedent is null && !isReport(v.Text) && !FunctionWords.Pronouns.Contains(v.Text.ToLowerInvariant()))
            .Select(Possessor)
            .ToArray();
        _person = named.FirstOrDefault(v => !IsPlural(v)) ?? _person;
        _several = named.FirstOrDefault(IsPlural) ?? _several;
    }

    // Leavitt's statement speaks for Leavitt.
    private static Mention Possessor(Mention voice)
    {
        var at = voice.Text.IndexOfAny(['\'', '\u2019']);
        return
            at > 0
            && at + 2 < voice.Text.Length
            && voice.Text[at + 1] == 's'
            && SpeechNouns.Owned.Any(w => voice.Text.EndsWith(w, StringComparison.Ordinal))
            ? voice with
            {
                End = voice.Start + at,
                Text = voice.Text[..at],
            }
            : voice;
    }

    private static bool IsPlural(Mention voice) =>
        voice.Text.Contains(" and ", StringComparison.Ordinal)
        || (voice.Text.EndsWith('s') && voice.Text.Contains(' ') && char.IsLower(voice.Text[voice.Text.LastIndexOf(' ') + 1]));
}
