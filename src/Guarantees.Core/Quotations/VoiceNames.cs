using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>
/// Whether words name a speaker: a full or last name, a role longer or shorter, the words of an unnamed person's or a group's
/// record with any article, one of its other names, all members of a group, or a plainer word that is not surer.
/// </summary>
internal sealed partial class VoiceNames
{
    private static readonly FrozenSet<string> Skipped = WordSet.Parse(
        "the a an this that these those his her their its all both said one another of for and to who on with in by it"
    );
    private static readonly FrozenSet<string> Titles = WordSet.Parse("mr mrs ms dr president former");
    private static readonly FrozenSet<string> PlainOne = WordSet.Parse(
        "source person official individual somebody someone insider aide"
    );
    private static readonly FrozenSet<string> PlainSeveral = WordSet.Parse("sources people officials insiders persons");
    private static readonly FrozenSet<string> Adjectives = WordSet.Parse("familiar privy close aware present involved able");
    private static readonly FrozenSet<string> Cut = WordSet.Parse("cited quoted in speaking who whom which");
    private static readonly FrozenDictionary<string, string> Synonyms = new (string Word, string[] Others)[]
    {
        ("united-states", ["US", "american", "america", "washington"]),
        ("europe", ["europeans"]),
        ("secretary", ["spokesman", "spokeswoman", "spokesperson"]),
    }
        .SelectMany(row => row.Others.Select(other => (other, row.Word)))
        .ToFrozenDictionary(pair => pair.other, pair => pair.Word, StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, Speaker> _speakers;

    private readonly Lazy<ILookup<string, string>> _personsByLastName;

    public VoiceNames(IReadOnlyDictionary<string, Speaker> speakers)
    {
        _speakers = speakers;
        _personsByLastName = new(() =>
            speakers
                .Values.Where(s => s.Kind == SpeakerKind.Person)
                .ToLookup(s => Content(s.Name).LastOrDefault(""), s => s.Id, StringComparer.Ordinal)
        );
    }

    /// <summary>Gets how words name a speaker.</summary>
    public VoiceMatch Match(string words, Speaker speaker)
    {
        if (words == speaker.Name || speaker.Also.Contains(words))
            return VoiceMatch.Named; // WHO is a word that says nothing elsewhere
        var given = Content(words);
        if (given.Length == 0)
            return VoiceMatch.None;
        if (speaker.Also.Any(name => Content(name).SequenceEqual(given)))
            return VoiceMatch.Named;
        return speaker.Kind switch
        {
            SpeakerKind.Person => IsPerson(words, speaker) ? VoiceMatch.Named : VoiceMatch.None,
            SpeakerKind.Institution => IsPart(given, Content(speaker.Name))
            || (speaker.Role is { } role && IsPart(given, Content(role)))
                ? VoiceMatch.Named
                : VoiceMatch.None,
            SpeakerKind.Unnamed or SpeakerKind.Group => MatchUnnamed(words, given, speaker),
            _ => VoiceMatch.None,
        };
    }

    /// <summary>Gets how a voice of a draft names a speaker; what is said of the voice counts where the words alone name nobody.</summary>
    public VoiceMatch Match(Mention voice, Speaker speaker)
    {
        if (OneOf().Match(voice.Name) is { Success: true } one)
            return MatchOneOf(
                one.Groups["group"].Value is var group and not ("" or "them") ? group : voice.Group?.Name,
                voice,
                speaker
            );
        var match = Match(voice.Name, speaker);
        return match == VoiceMatch.None && voice.Description is { } description && char.IsUpper(description[0])
            ? Match(description, speaker)
            : match;
    }

    /// <summary>Gets whether words name an institution or a group.</summary>
    public bool IsBody(string words) => IsAny(words, s => s.Kind is SpeakerKind.Institution or SpeakerKind.Group);

    /// <summary>Gets whether words name a person.</summary>
    public bool IsPerson(string words) => IsAny(words, s => s.Kind == SpeakerKind.Person);

    private bool IsAny(string words, Func<Speaker, bool> isOfKind) =>
        _speakers.Values.Any(s => isOfKind(s) && (Match(words, s) == VoiceMatch.Named || Begins(words, s)));

    // One of them, who was briefed on the call; else one of the group just named, which may be anybody in it.
    private VoiceMatch MatchOneOf(string? group, Mention voice, Speaker speaker)
    {
        if (
            voice.Description is { } description
            && MatchDescription(description, speaker) is var described and not VoiceMatch.None
        )
            return described;
        return
            voice.Description is null
            && group is not null
            && speaker is { Kind: SpeakerKind.Unnamed, Count: 1 }
            && (
                Content(group).Any(PlainSeveral.Contains)
                || _speakers.Values.Any(s => s.Members.Contains(speaker.Id) && Match(group, s) == VoiceMatch.Named)
            )
            ? VoiceMatch.Plainer
            : VoiceMatch.None;
    }

    // Who was briefed on the call: the words of the record without the noun.
    private VoiceMatch MatchDescription(string description, Speaker speaker)
    {
        var match = Match(description, speaker);
        if (match != VoiceMatch.None || speaker.Kind is not SpeakerKind.Unnamed)
            return match;
        var known = Content(speaker.Name)
            .Concat(speaker.Basis is null ? [] : Content(speaker.Basis))
            .ToHashSet(StringComparer.Ordinal);
        var said = Content(description).Where(w => !FunctionWords.BeforeVerb.Contains(w)).ToArray();
        return said.Length > 0 && said.All(known.Contains) ? VoiceMatch.Named : VoiceMatch.None;
    }

    [GeneratedRegex(
        "^(?:one|another|a second|a third|the first|the second|the third|the other)(?: of (?:the |these |those )?(?<group>.+))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneOf();

    /// <summary>Gets whether words begin with a name of a speaker and go on with a verb, as "Lee turned the plan down" does.</summary>
    public bool Begins(string words, Speaker speaker)
    {
        var all = words.Split(' ');
        return Enumerable
            .Range(1, Math.Min(all.Length - 1, 4))
            .Any(n => WordKinds.IsVerbAfterName(all[n]) && Match(string.Join(' ', all[..n]), speaker) == VoiceMatch.Named);
    }

    private bool IsPerson(string words, Speaker speaker)
    {
        var names = Content(speaker.Name);
        var role = speaker.Role is null ? [] : Content(speaker.Role);
        if (Possession().Match(words) is { Success: true } possession)
            return role.Length > 0
                && IsRole(Content(possession.Groups["owned"].Value), speaker, role)
                && Has(speaker, role, possession.Groups["owner"].Value);
        var phrase = Content(words.Split(", ")[0]);
        if (phrase.Length == 0)
            return false;
        if (phrase.All(w => w == names[^1] || Titles.Contains(w)) && IsShared(names[^1], speaker))
            return false;
        if (phrase[^1] == names[^1])
            return phrase.All(w =>
                names.Contains(w)
                || role.Contains(w)
                || Titles.Contains(w)
                || w is "secretary" or "united-states"
                || char.IsDigit(w[0])
            );
        if (names.Length > 1 && phrase.Length >= names.Length && names.All(phrase.Contains))
            return true;
        return role.Length > 0 && IsRole(phrase, speaker, role);
    }

    private static bool IsRole(string[] phrase, Speaker speaker, string[] role) =>
        phrase.All(role.Contains) && phrase.Contains(Head(speaker.Role!));

    // "Oldport's mayor" where the role names Oldport, or "Ann Lee's spokesman" where both are of one side.
    private bool Has(Speaker speaker, string[] role, string owner) =>
        Content(owner).All(role.Contains)
        || (
            speaker.Side is not null
            && _speakers.Values.Any(s => s.Side == speaker.Side && s.Id != speaker.Id && Match(owner, s) == VoiceMatch.Named)
        );

    private bool IsShared(string lastName, Speaker speaker) => _personsByLastName.Value[lastName].Any(id => id != speaker.Id);

    [GeneratedRegex("^(?<owner>.+)(?:'s|’s|s'|s’) (?<owned>[^,]+)")]
    private static partial Regex Possession();

    // The noun that a role is about: president of the United States, press secretary.
    private static string Head(string role)
    {
        var cut = role.Split(' ').TakeWhile(w => w is not ("of" or "for" or "to")).ToArray();
        return Content(string.Join(' ', cut))[^1];
    }

    // Of a person among others the last name is enough: "Lee and Baker".
    private static bool IsNamed(Speaker member, string[] given) =>
        Content(member.Name) is { Length: > 0 } name
        && (member.Kind == SpeakerKind.Person ? given.Contains(name[^1]) : name.All(given.Contains));

    private VoiceMatch MatchUnnamed(string words, string[] given, Speaker speaker)
    {
        if (
            !speaker.Members.IsEmpty
            && speaker.Members.All(m => _speakers.TryGetValue(m, out var member) && IsNamed(member, given))
        )
            return VoiceMatch.Named;
        var name = Content(BeforeWho(speaker.Name));
        var basis = speaker.Basis is null ? [] : Content(speaker.Basis);
        var known = name.Concat(basis).ToHashSet(StringComparer.Ordinal);
        var phrase = UpToCut(words);
        if (phrase.Length == 0)
            return VoiceMatch.None;
        // "European officials" are not "European and Ukrainian officials".
        var proper = speaker.Kind == SpeakerKind.Group ? Proper(speaker.Name) : [];
        if (phrase.Any(proper.Contains) && !proper.All(phrase.Contains))
            return VoiceMatch.None;
        if (phrase.All(known.Contains) && (phrase.Contains(HeadOf(speaker.Name)) || phrase.All(FunctionWords.Numbers.Contains)))
            return VoiceMatch.Named;
        var plain = speaker is { Kind: SpeakerKind.Unnamed, Count: 1 } ? PlainOne : PlainSeveral;
        return
            phrase.Any(plain.Contains)
            && phrase.All(w =>
                plain.Contains(w)
                || known.Contains(w)
                || w
                    is "familiar"
                        or "knowledge"
                        or "matter"
                        or "unnamed"
                        or "anonymous"
                        or "unidentified"
                        or "conversation"
                        or "call"
            )
            ? VoiceMatch.Plainer
            : VoiceMatch.None;
    }

    // The noun that a description is about: person in "a person briefed on the call".
    private static string HeadOf(string name)
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
        return Content(string.Join(' ', words[..end])).LastOrDefault("");
    }

    private static string[] UpToCut(string words)
    {
        var cut = words.Split(' ').TakeWhile((w, i) => i == 0 || !Cut.Contains(w.ToLowerInvariant().Trim(','))).ToArray();
        return Content(string.Join(' ', cut));
    }

    private static string[] Proper(string name) =>
        [.. Tokenizer.Read(name).Where(t => char.IsUpper(name[t.Start])).Select(t => Normalize(t.Form))];

    private static bool IsPart(string[] given, string[] name) => given.All(name.Contains) && given.Contains(name[^1]);

    private static string BeforeWho(string name) =>
        name.IndexOf(" who ", StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    private static string[] Content(string words)
    {
        var forms = Tokenizer
            .Read(words.Replace("United States", "US", StringComparison.Ordinal))
            .Select(t => Normalize(t.Form))
            .ToArray();
        var content = forms.Where(f => !Skipped.Contains(f)).ToArray();
        return content.Length > 0 ? content : [.. forms.Where(f => f is "one" or "all")];
    }

    private static string Normalize(string form)
    {
        var plain = WordForms.StripPossessive(form);
        return Synonyms.GetValueOrDefault(plain, plain);
    }
}
