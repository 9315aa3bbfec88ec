using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Remembers whom a text named last, so that pronouns mean somebody.</summary>
/// <param name="isReport">Whether words name the report itself.</param>
/// <param name="isBody">Whether words name a body or a group, which is "it" or "they" and never "he".</param>
internal sealed class Antecedents(Func<string, bool> isReport, Func<string, bool> isBody)
{
    private Mention? _thing;
    private Mention? _person;
    private Mention? _named;
    private Mention? _several;

    /// <summary>Gets a frame of a paragraph with whom its voice means, where that is a pronoun, and remembers the voice.</summary>
    public AttributionFrame Resolve(AttributionFrame frame, int paragraph)
    {
        var voice = frame.Voice with { Paragraph = paragraph };
        if (isReport(voice.Text))
            _thing = voice;
        var antecedent = voice.Text.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" or "him" => frame.Kind == CueKind.Subject && IsIndefinite(_person)
                ? _named ?? _person
                : _person,
            "they" or "their" or "them" => _several,
            "it" or "its" => _thing,
            _ => null,
        };
        if (PartsOfGroups.IsOfThem(voice.Text))
            voice = voice with { Group = _several };
        else if (antecedent is null && frame.Kind != CueKind.Subject)
            Remember([voice]);
        return frame with { Voice = antecedent is null ? voice : voice with { Antecedent = antecedent } };
    }

    /// <summary>Remembers the first person, the first several and the first body of some voices.</summary>
    public void Remember(IEnumerable<Mention> voices)
    {
        var named = voices
            .Where(v =>
                v.Antecedent is null
                && !isReport(v.Text)
                && !FunctionWords.Pronouns.Contains(v.Text.ToLowerInvariant())
                && !IsWord(v.Text)
            )
            .Select(v => NamesInside.Doer(v) ?? NamesInside.Owner(v) ?? v)
            .ToLookup(v => isBody(v.Text));
        _person = named[false].FirstOrDefault(v => !PartsOfGroups.IsPlural(v.Text)) ?? _person;
        _named = IsIndefinite(_person) ? _named : _person;
        _several = named[true].Concat(named[false].Where(v => PartsOfGroups.IsPlural(v.Text))).FirstOrDefault() ?? _several;
        _thing = named[true].FirstOrDefault() ?? _thing;
    }

    /// <summary>Remembers a person of whom an unnamed voice of the same sentence may tell.</summary>
    public void RememberNamed(Mention person)
    {
        if (
            !IsIndefinite(person)
            && !IsWord(person.Text)
            && !isReport(person.Text)
            && !isBody(person.Text)
            && !PartsOfGroups.IsPlural(person.Text)
        )
            _named = NamesInside.Owner(person) ?? person;
    }

    // A label, or a single word without a capital, which names nobody.
    private static bool IsWord(string text) =>
        !text.Contains(' ') && (Labels.Contains(text.ToLowerInvariant()) || !char.IsUpper(text[0]));

    // A clerk said: he “…”. Whom an unnamed voice tells of was named before.
    private static bool IsIndefinite(Mention? person) => person is null || !person.Text.Any(char.IsUpper);

    /// <summary>Remembers the subject of a sentence's main clause, which an "it" in the next sentence means.</summary>
    public void RememberSubject(Mention subject)
    {
        if (isReport(subject.Text) || isBody(subject.Text))
            _thing = subject;
    }
}
