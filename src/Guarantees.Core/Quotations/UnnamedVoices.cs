using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>
/// Whether words mean an unnamed voice or a group: by the words of its record with any article, by all its members, as one of them,
/// or by a plainer word that is not surer.
/// </summary>
internal sealed partial class UnnamedVoices(IReadOnlyDictionary<string, Speaker> speakers)
{
    private static readonly FrozenSet<string> PlainOne = WordSet.Parse(
        "source person official individual somebody someone insider aide"
    );
    private static readonly FrozenSet<string> PlainSeveral = WordSet.Parse("sources people officials insiders persons");
    private static readonly FrozenSet<string> Adjectives = WordSet.Parse("familiar privy close aware present involved able");
    private static readonly FrozenSet<string> Cut = WordSet.Parse("cited quoted in speaking who whom which");
    private static readonly FrozenSet<string> PlainWords = WordSet.Parse(
        "familiar knowledge matter unnamed anonymous unidentified conversation call"
    );

    /// <summary>Gets how words name an unnamed voice or a group.</summary>
    public VoiceMatch Match(string words, Speaker speaker)
    {
        var given = NameWords.Read(words);
        if (AreAllNamed(speaker, given))
            return VoiceMatch.Named;
        var known = ReadRecord(RemoveRelativeClause(speaker.Name), speaker);
        var phrase = ReadUpToCut(words);
        if (phrase.Length == 0)
            return VoiceMatch.None;
        // "European officials" are not "European and Ukrainian officials".
        var proper = speaker.Kind == SpeakerKind.Group ? NameWords.ReadProper(speaker.Name) : [];
        if (phrase.Any(proper.Contains) && !proper.All(phrase.Contains))
            return VoiceMatch.None;
        if (phrase.All(known.Contains) && (phrase.Contains(FindHead(speaker.Name)) || phrase.All(FunctionWords.Numbers.Contains)))
            return VoiceMatch.Named;
        var plain = speaker is { Kind: SpeakerKind.Unnamed, Count: 1 } ? PlainOne : PlainSeveral;
        return phrase.Any(plain.Contains) && phrase.All(w => plain.Contains(w) || known.Contains(w) || PlainWords.Contains(w))
            ? VoiceMatch.Plainer
            : VoiceMatch.None;
    }

    /// <summary>Gets whether words mean one of several, as "one of them" and "another" do, and of which group.</summary>
    public static bool IsOneOf(string words, out string group)
    {
        var one = OneOf().Match(words);
        group = one.Groups["group"].Value;
        return one.Success;
    }

    /// <summary>Gets how "one of them" names a voice: who was briefed on the call; else one of the group just named, which may be anybody in it.</summary>
    public VoiceMatch MatchOneOf(string? group, Mention voice, Speaker speaker, VoiceNames names)
    {
        if (
            voice.Description is { } description
            && MatchDescription(description, speaker, names) is var described and not VoiceMatch.None
        )
            return described;
        return
            voice.Description is null
            && group is not null
            && speaker is { Kind: SpeakerKind.Unnamed, Count: 1 }
            && (
                NameWords.Read(group).Any(PlainSeveral.Contains)
                || speakers.Values.Any(s => s.Members.Contains(speaker.Id) && names.Match(group, s) == VoiceMatch.Named)
            )
            ? VoiceMatch.Plainer
            : VoiceMatch.None;
    }

    // Who was briefed on the call: the words of the record without the noun.
    private static VoiceMatch MatchDescription(string description, Speaker speaker, VoiceNames names)
    {
        var match = names.Match(description, speaker);
        if (match != VoiceMatch.None || speaker.Kind is not SpeakerKind.Unnamed)
            return match;
        var known = ReadRecord(speaker.Name, speaker);
        var said = NameWords.Read(description).Where(w => !FunctionWords.BeforeVerb.Contains(w)).ToArray();
        return said.Length > 0 && said.All(known.Contains) ? VoiceMatch.Named : VoiceMatch.None;
    }

    // The words of a name and of what the voice knows it from.
    private static HashSet<string> ReadRecord(string name, Speaker speaker) =>
        [.. NameWords.Read(name), .. speaker.Basis is null ? [] : NameWords.Read(speaker.Basis)];

    [GeneratedRegex(
        "^(?:one|another|a second|a third|the first|the second|the third|the other)(?: of (?:the |these |those )?(?<group>.+))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneOf();

    // All its members, each shorter where nothing else is said: Lee and Baker; the diplomat, the official and the clerk.
    private bool AreAllNamed(Speaker speaker, string[] given)
    {
        Speaker[] members = [.. speaker.Members.Select(m => speakers.GetValueOrDefault(m)).OfType<Speaker>()];
        if (members.Length == 0 || members.Length < speaker.Members.Length)
            return false;
        var isPlain = given.All(w => members.Any(m => NameWords.Read(m.Name).Contains(w)));
        return members.All(m => IsNamed(m, given, isPlain));
    }

    private static bool IsNamed(Speaker member, string[] given, bool isPlain) =>
        NameWords.Read(member.Name) is { Length: > 0 } name
        && (
            member.Kind == SpeakerKind.Person ? given.Contains(name[^1])
            : isPlain ? given.Contains(FindHead(member.Name))
            : name.All(given.Contains)
        );

    // The noun that a description is about: person in "a person briefed on the call".
    private static string FindHead(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        var end = Array.FindIndex(
            words,
            1,
            w => FunctionWords.Prepositions.Contains(w) || FunctionWords.Relatives.Contains(w) || w == "that"
        );
        end = end < 0 ? words.Length : end;
        while (end > 1 && end < words.Length && (WordKinds.IsParticiple(words[end - 1]) || Adjectives.Contains(words[end - 1])))
            end--;
        return NameWords.Read(string.Join(' ', words[..end])).LastOrDefault("");
    }

    // In mid-sentence "in" tells where; before a name it tells whose: officials in Moscow.
    private static string[] ReadUpToCut(string words)
    {
        var parts = words.Split(' ');
        return NameWords.Read(string.Join(' ', parts.TakeWhile((w, i) => i == 0 || !IsCut(parts, i))));
    }

    private static bool IsCut(string[] parts, int at) =>
        Cut.Contains(parts[at].ToLowerInvariant().Trim(','))
        && !(parts[at] == "in" && at + 1 < parts.Length && parts[at + 1] is [>= 'A' and <= 'Z', ..]);

    private static string RemoveRelativeClause(string name) =>
        name.IndexOf(" who ", StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;
}
