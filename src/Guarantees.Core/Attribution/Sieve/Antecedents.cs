using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Remembers whom a text named last, so that pronouns mean somebody. Names are looked up only where a pronoun asks.</summary>
internal sealed class Antecedents(NameKinds kinds)
{
    private const int MostRemembered = 12;
    private const int LongestName = 4;

    // The latest last: voices that were named together, the first of them first, as a rule.
    private readonly List<ImmutableArray<Mention>> _named = [];
    private readonly List<Mention> _things = [];
    private Mention? _told;
    private ImmutableArray<SentenceItem> _previous = [];
    private ImmutableArray<SentenceItem> _sentence = [];

    /// <summary>Begins a sentence.</summary>
    public void Begin(ImmutableArray<SentenceItem> sentence) => (_previous, _sentence) = (_sentence, sentence);

    /// <summary>Gets a frame of a paragraph with whom its voice means, where that is a pronoun, and remembers the voice.</summary>
    public AttributionFrame Resolve(AttributionFrame frame, int paragraph)
    {
        var voice = frame.Voice with { Paragraph = paragraph };
        if (kinds.IsReport(voice.Text))
            Add(_things, voice);
        var antecedent = voice.Text.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" or "him" => frame.Kind == CueKind.Subject
                ? FindPersonTold()
                : FindPerson() ?? RememberMentioned(FindMentioned()),
            "they" or "their" or "them" => FindSeveral(),
            "it" or "its" => _things.FindLast(t => kinds.IsReport(t.Text) || kinds.IsBody(t.Text)),
            _ => null,
        };
        if (PartsOfGroups.IsPartOfGroup(voice.Text))
            voice = voice with { Group = FindSeveral() };
        else if (antecedent is null && frame.Kind != CueKind.Subject)
            Remember([voice]);
        return frame with { Voice = antecedent is null ? voice : voice with { Antecedent = antecedent } };
    }

    /// <summary>Remembers voices that were named together, the likeliest to be meant first.</summary>
    public void Remember(IEnumerable<Mention> voices)
    {
        ImmutableArray<Mention> named =
        [
            .. voices
                .Select(v => v.Antecedent ?? v)
                .Where(v => IsName(v.Text))
                .Select(v => NamesInside.FindDoer(v) ?? NamesInside.FindOwner(v) ?? v),
        ];
        if (named.IsEmpty)
            return;
        Add(_named, named);
        foreach (var voice in named.Reverse())
            Add(_things, voice);
    }

    /// <summary>Remembers the subject of a sentence's main clause, which an "it" in the next sentence means.</summary>
    public void RememberSubject(Mention subject) => Add(_things, subject);

    /// <summary>Remembers a person of whom an unnamed voice of the same sentence may tell.</summary>
    public void RememberNamed(Mention person)
    {
        if (IsName(person.Text) && !IsIndefinite(person) && IsPerson(person))
            _told = NamesInside.FindOwner(person) ?? person;
    }

    private Mention? FindPerson() => FindLatest(IsPerson);

    // A clerk said: he “…”. Whom an unnamed voice tells of was named before.
    private Mention? FindPersonTold()
    {
        var person = FindPerson();
        return !IsIndefinite(person)
            ? person
            : _told ?? FindLatest(v => IsPerson(v) && !IsIndefinite(v)) ?? person ?? RememberMentioned(FindMentioned());
    }

    private Mention? FindSeveral() => FindLatest(v => IsPlural(v) || kinds.IsBody(v.Text));

    private Mention? FindLatest(Func<Mention, bool> isMeant)
    {
        for (var i = _named.Count - 1; i >= 0; i--)
        {
            if (_named[i].FirstOrDefault(isMeant) is { } meant)
                return meant;
        }
        return null;
    }

    private Mention? RememberMentioned(Mention? mentioned)
    {
        if (mentioned is not null)
            Add(_named, [mentioned]);
        return mentioned;
    }

    // A person whom the sentence or the one before names in any place, where no voice and no subject is one.
    private Mention? FindMentioned() => FindMentioned(_sentence) ?? FindMentioned(_previous);

    private Mention? FindMentioned(ImmutableArray<SentenceItem> sentence)
    {
        for (var first = 0; first < sentence.Length && first < SentenceWords.Reach; first++)
        {
            var isRole = FunctionWords.Determiners.Contains(sentence[first].Word);
            if (!sentence[first].IsCapitalized && !isRole)
                continue;
            for (var length = LongestName; length > (isRole ? 1 : 0); length--)
            {
                if (
                    first + length > sentence.Length
                    || !(isRole ? IsPhrase(sentence, first, length) : sentence[first..(first + length)].All(i => i.IsCapitalized))
                )
                    continue;
                var text = string.Join(' ', sentence[first..(first + length)].Select(i => i.Text));
                if (kinds.IsPerson(text))
                    return new Mention(sentence[first].Start, sentence[first + length - 1].End, text);
            }
        }
        return null;
    }

    // This American president: one phrase, none of it a quotation.
    private static bool IsPhrase(ImmutableArray<SentenceItem> sentence, int first, int length) =>
        !sentence[first..(first + length)].Any(i => i.IsQuotation)
        && !sentence[first..(first + length - 1)].Any(i => i.EndsPhrase);

    private bool IsPerson(Mention voice) =>
        !IsPlural(voice) && !kinds.IsBody(voice.Text) && !IsAcronym(voice.Text) && !Demonyms.IsPlace(voice.Text);

    private static bool IsPlural(Mention voice) => voice.IsPlural || PartsOfGroups.IsPlural(voice.Text);

    // NATO.
    private static bool IsAcronym(string text) => text.Length > 1 && text.All(char.IsUpper);

    private bool IsName(string text) =>
        !kinds.IsReport(text) && !FunctionWords.Pronouns.Contains(text.ToLowerInvariant()) && !IsWord(text);

    // A label, or a single word without a capital, which names nobody.
    private static bool IsWord(string text) =>
        !text.Contains(' ') && (Labels.Contains(text.ToLowerInvariant()) || !char.IsUpper(text[0]));

    private static bool IsIndefinite(Mention? person) => person is null || !person.Text.Any(char.IsUpper);

    private static void Add<T>(List<T> remembered, T latest)
    {
        if (remembered.Count == MostRemembered)
            remembered.RemoveAt(0);
        remembered.Add(latest);
    }
}
