using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Sieve;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>
/// Whether words name a speaker: a person (<see cref="PersonNames"/>), an institution by its name or role, an unnamed voice or a
/// group (<see cref="UnnamedVoices"/>), or any of them by one of its other names.
/// </summary>
internal sealed class VoiceNames
{
    private static readonly string[] Companions = ["with ", "together with ", "along with ", "alongside "];

    private readonly IReadOnlyDictionary<string, Speaker> _speakers;
    private readonly Func<string, bool> _isReport;
    private readonly PersonNames _persons;
    private readonly UnnamedVoices _unnamed;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="speakers">The speakers by their ids.</param>
    /// <param name="isReport">Whether words name a report, whose sources are not known by it: "VOA's sources"; none where it is left out.</param>
    public VoiceNames(IReadOnlyDictionary<string, Speaker> speakers, Func<string, bool>? isReport = null)
    {
        (_speakers, _isReport) = (speakers, isReport ?? (_ => false));
        (_persons, _unnamed) = (new PersonNames(speakers), new UnnamedVoices(speakers));
    }

    /// <summary>Gets how words name a speaker.</summary>
    public VoiceMatch Match(string words, Speaker speaker)
    {
        words = RemoveReport(words);
        if (words == speaker.Name || speaker.Also.Contains(words))
            return VoiceMatch.Named; // WHO is a word that says nothing elsewhere
        var given = NameWords.Read(words);
        if (given.Length == 0)
            return VoiceMatch.None;
        if (speaker.Kind == SpeakerKind.Institution && IsOwnedAlike(words, speaker.Name))
            return VoiceMatch.Named;
        if (speaker.Also.Any(name => NameWords.Read(name).SequenceEqual(given)))
            return VoiceMatch.Named;
        return speaker.Kind switch
        {
            SpeakerKind.Person => _persons.IsNamed(words, speaker, this) ? VoiceMatch.Named : VoiceMatch.None,
            SpeakerKind.Institution => IsInstitution(words, given, speaker) ? VoiceMatch.Named : VoiceMatch.None,
            SpeakerKind.Unnamed or SpeakerKind.Group => _unnamed.Match(words, speaker) is var match and not VoiceMatch.None
                ? match
                : _unnamed.Match(Demonyms.Adapt(words), speaker),
            _ => VoiceMatch.None,
        };
    }

    /// <summary>Gets how a voice of a draft names a speaker; what is said of the voice counts where the words alone name nobody.</summary>
    public VoiceMatch Match(Mention voice, Speaker speaker)
    {
        if (UnnamedVoices.IsOneOf(voice.Name, out var group))
            return _unnamed.MatchOneOf(group is not ("" or "them") ? group : voice.Group?.Name, voice, speaker, this);
        var match = Match(voice.Name, speaker);
        if (match == VoiceMatch.None && voice.Description is { } company && FindCompanions(company) is { } others)
            return Match($"{voice.Name} and {others}", speaker);
        return
            match == VoiceMatch.None
            && voice.Description is { } description
            && (char.IsUpper(description[0]) || PartsOfGroups.IsPartOfGroup(voice.Text))
            ? Match(description, speaker)
            : match;
    }

    /// <summary>Gets whether a text names each member of a group, or all by which the group is known, in any place.</summary>
    public bool AreAllNamed(string text, Speaker speaker) => _unnamed.AreAllNamed(speaker, NameWords.Read(text));

    /// <summary>Gets whether words name an institution or a group.</summary>
    public bool IsBody(string words) => Find(words, s => s.Kind is SpeakerKind.Institution or SpeakerKind.Group) is not null;

    /// <summary>Gets the person whom words name, or null.</summary>
    public Speaker? FindPerson(string words) => Find(words, s => s.Kind == SpeakerKind.Person);

    /// <summary>Gets whether words name a person.</summary>
    public bool IsPerson(string words) => FindPerson(words) is not null;

    /// <summary>Gets whether words begin with a name of a speaker and go on with a verb, as "Lee turned the plan down" does.</summary>
    public bool BeginsWithName(string words, Speaker speaker)
    {
        var all = words.Split(' ');
        return Enumerable
            .Range(1, Math.Min(all.Length - 1, 4))
            .Any(n => WordKinds.IsVerbAfterName(all[n]) && Match(string.Join(' ', all[..n]), speaker) == VoiceMatch.Named);
    }

    // Lee, with her deputies: Lee and her deputies.
    private static string? FindCompanions(string description) =>
        Companions.FirstOrDefault(c => description.StartsWith(c, StringComparison.OrdinalIgnoreCase)) is { } lead
            ? description[lead.Length..]
            : null;

    private Speaker? Find(string words, Func<Speaker, bool> isOfKind) =>
        _speakers.Values.FirstOrDefault(s => isOfKind(s) && (Match(words, s) == VoiceMatch.Named || BeginsWithName(words, s)));

    // The name or the role; "the insurgents" for an insurgent group.
    private static bool IsInstitution(string words, string[] given, Speaker speaker)
    {
        var name = NameWords.Read(speaker.Name);
        if (IsPart(given, name) || IsPart(NameWords.Read(Demonyms.Adapt(words)), name))
            return true;
        return speaker.Role is { } role
            && NameWords.Read(role) is var known
            && (IsPart(given, known) || (known.Length > 1 && given is [var one] && one == $"{known[0]}s"));
    }

    // The president's administration for Lee's administration.
    private bool IsOwnedAlike(string words, string name) =>
        SplitOwner(words) is ({ } owner, var owned)
        && SplitOwner(name) is ({ } other, var known)
        && NameWords.Read(owned).SequenceEqual(NameWords.Read(known))
        && _speakers.Values.Any(s =>
            s.Kind == SpeakerKind.Person && Match(owner, s) == VoiceMatch.Named && Match(other, s) == VoiceMatch.Named
        );

    private static (string? Owner, string Owned) SplitOwner(string words)
    {
        var parts = words.Split(' ');
        var owner = Array.FindIndex(parts, WordForms.IsPossessive);
        return owner < 0
            ? (null, words)
            : (WordForms.StripPossessive(string.Join(' ', parts[..(owner + 1)])), string.Join(' ', parts[(owner + 1)..]));
    }

    private static bool IsPart(string[] given, string[] name) => given.All(name.Contains) && given.Contains(name[^1]);

    private string RemoveReport(string words) =>
        SplitOwner(words) is ({ } owner, { Length: > 0 } owned) && _isReport(owner) ? owned : words;
}
