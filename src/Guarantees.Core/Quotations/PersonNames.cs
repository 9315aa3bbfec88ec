using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Whether words name a person: by the full or the last name, or by the role, longer or shorter.</summary>
internal sealed partial class PersonNames
{
    private static readonly FrozenSet<string> Titles = WordSet.Parse("mr mrs ms dr president former");

    // Plainer nouns for whoever holds an office, with the country or the house: the American leader, the Pentagon chief.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Offices = new Dictionary<string, FrozenSet<string>>
    {
        ["president"] = WordSet.Parse("leader"),
        ["minister"] = WordSet.Parse("leader premier chief"),
        ["chancellor"] = WordSet.Parse("leader"),
        ["secretary"] = WordSet.Parse("chief"),
        ["director"] = WordSet.Parse("chief head"),
        ["representative"] = WordSet.Parse("negotiator diplomat"),
    }.ToFrozenDictionary();

    private readonly IReadOnlyDictionary<string, Speaker> _speakers;
    private readonly Lazy<ILookup<string, string>> _byLastName;

    public PersonNames(IReadOnlyDictionary<string, Speaker> speakers)
    {
        _speakers = speakers;
        _byLastName = new(() =>
            speakers
                .Values.Where(s => s.Kind == SpeakerKind.Person)
                .ToLookup(s => NameWords.Read(s.Name).LastOrDefault(""), s => s.Id, StringComparer.Ordinal)
        );
    }

    /// <summary>Gets whether words name a person.</summary>
    /// <param name="words">The words.</param>
    /// <param name="speaker">The person.</param>
    /// <param name="names">Names those of whom the words may make it a possession: "Ann Lee's spokesman".</param>
    public bool IsNamed(string words, Speaker speaker, VoiceNames names)
    {
        var name = NameWords.Read(speaker.Name);
        var role = speaker.Role is null ? [] : NameWords.Read(speaker.Role);
        if (Possession().Match(words) is { Success: true } possession)
            return role.Length > 0
                && IsRole(NameWords.Read(possession.Groups["owned"].Value), speaker, role, isOwned: true)
                && IsOwner(speaker, role, possession.Groups["owner"].Value, names);
        var phrase = NameWords.Read(words.Split(", ")[0]);
        if (phrase.Length == 0)
            return false;
        if (phrase.All(w => w == name[^1] || Titles.Contains(w)) && IsShared(name[^1], speaker))
            return false;
        if (phrase[^1] == name[^1])
            return phrase.All(w =>
                name.Contains(w)
                || role.Contains(w)
                || Titles.Contains(w)
                || w is "secretary" or "united-states"
                || char.IsDigit(w[0])
            );
        if (name.Length > 1 && phrase.Length >= name.Length && name.All(phrase.Contains))
            return true;
        return role.Length > 0 && IsRole(phrase, speaker, role, isOwned: false);
    }

    private static bool IsRole(string[] phrase, Speaker speaker, string[] role, bool isOwned)
    {
        var head = GetHead(speaker.Role!);
        if (phrase.All(role.Contains))
            return phrase.Contains(head);
        return (isOwned || phrase.Length > 1)
            && Offices.TryGetValue(head, out var nouns)
            && nouns.Contains(phrase[^1])
            && phrase[..^1].All(role.Contains);
    }

    // "Oldport's mayor" where the role names Oldport, or "Ann Lee's spokesman" where both are of one side.
    private bool IsOwner(Speaker speaker, string[] role, string owner, VoiceNames names) =>
        NameWords.Read(owner).All(role.Contains)
        || (
            speaker.Side is not null
            && _speakers.Values.Any(s =>
                s.Side == speaker.Side && s.Id != speaker.Id && names.Match(owner, s) == VoiceMatch.Named
            )
        );

    private bool IsShared(string lastName, Speaker speaker) => _byLastName.Value[lastName].Any(id => id != speaker.Id);

    [GeneratedRegex("^(?<owner>.+)(?:'s|’s|s'|s’) (?<owned>[^,]+)")]
    private static partial Regex Possession();

    // The noun that a role is about: president of the United States, press secretary.
    private static string GetHead(string role)
    {
        var cut = role.Split(' ').TakeWhile(w => w is not ("of" or "for" or "to")).ToArray();
        return NameWords.Read(string.Join(' ', cut))[^1];
    }
}
