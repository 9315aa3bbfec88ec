using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Makes a speaker of the words by which a report names a voice: kind, count, role and basis as the words have them.</summary>
internal static partial class VoiceProposal
{
    private const int MaxWords = 16;

    // A study documenting this and that is named by its head.
    private const int LongName = 5;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly FrozenSet<string> Auxiliaries = WordSet.Parse(
        "has have had is are was were be been will would could may might must can should do does did what not"
    );

    private static readonly FrozenSet<string> Cuts = WordSet.Parse(
        "of in at with from to for on who that which familiar privy briefed close working speaking involved present aware knowledgeable near inside "
            + "documenting published led based conducted released commissioned examining involving looking covering comparing titled entitled"
    );

    // What follows a name and says where that person belongs.
    private static readonly FrozenSet<string> Belonging = WordSet.Parse("of for from at with");

    private static readonly FrozenSet<string> Nobody = WordSet.Parse(
        "no none nobody nothing anyone anybody everyone everybody few whoever"
    );

    private static readonly FrozenSet<string> Determiners = WordSet.Parse("a an the another this that his her their its");

    /// <summary>Proposes the speaker that words name, or null if they do not name anyone who can speak.</summary>
    /// <param name="words">As printed.</param>
    /// <param name="source">The report.</param>
    /// <param name="createId">Turns words into an id that is free.</param>
    public static Speaker? Create(string words, string source, Func<string, string> createId)
    {
        var name = PlainTextReader.Normalize(words).Trim(',', ' ');
        var all = name.Split(' ');
        if (
            name.Length == 0
            || all.Length > MaxWords
            || !char.IsLetterOrDigit(name[0])
            || WordKinds.IsPersonal(name)
            || Nobody.Contains(all[0].ToLowerInvariant())
            || HasVerb(name)
        )
            return null;
        return GetPerson(name) is { } person
            ? new Speaker
            {
                Id = createId(person.Name.Split(' ')[^1]),
                Name = person.Name,
                Kind = SpeakerKind.Person,
                Role = person.Role,
            }
            : CreateUnnamed(name, all[0].ToLowerInvariant(), source, createId);
    }

    private static Speaker? CreateUnnamed(string name, string first, string source, Func<string, string> createId)
    {
        var all = name.Split(' ');
        var head = GetHead(name);
        var last = head.Split(' ')[^1];
        var noun = TextFolding.Fold(last);
        var isPlural = VoiceNouns.IsPlural(noun);
        SpeakerKind? kind =
            VoiceNouns.IsInstitution(noun) ? SpeakerKind.Institution
            : IsOneOf(name) ? SpeakerKind.Unnamed
            : !VoiceNouns.IsPerson(noun)
                ? char.IsUpper(last[0]) ? SpeakerKind.Institution
                    : null
            : first == "the" && VoiceNouns.IsOffice(noun) ? SpeakerKind.Person
            : GetCount(first) is not null || !isPlural ? SpeakerKind.Unnamed
            : SpeakerKind.Group;
        if (kind is null)
            return null;
        return new Speaker
        {
            Id = createId(IsOneOf(name) ? name : head),
            Name = LowerFirst(kind == SpeakerKind.Institution && all.Length > LongName ? GetHead(name, Belonging) : name),
            Kind = kind.Value,
            Count = kind == SpeakerKind.Unnamed ? GetCount(first) ?? 1 : null,
            Source = kind is SpeakerKind.Unnamed or SpeakerKind.Group ? source : null,
            Basis =
                kind is SpeakerKind.Unnamed or SpeakerKind.Group && Basis().Match(name) is { Success: true } basis
                    ? basis.Value
                    : null,
        };
    }

    // U.S. special representative Zalmay Khalilzad; Secretary of Defense Mark Esper; Ann Lee, the mayor of Oldport; Khalilzad.
    private static (string Name, string? Role)? GetPerson(string words)
    {
        if (GetMember(words) is { } member)
            return member;
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        var all = (comma < 0 ? words : words[..comma]).Split(' ');
        var start = all.Length;
        while (start > 0 && IsNamePart(all[start - 1], isLast: start == all.Length))
            start--;
        while (start < all.Length && (IsTitle(all[start]) || !char.IsUpper(all[start][0])))
            start++;
        var before = start > 0 ? all[start - 1].ToLowerInvariant() : "";
        if (before is "of" or "for" && all.Length - start >= 3)
            start = all.Length - 2;
        else if (start == all.Length || (start > 0 && !IsTitle(all[start - 1]) && !VoiceNouns.IsPerson(TextFolding.Fold(before))))
            return null;
        var name = all[start..];
        if (
            name.Length > 4
            || (name.Length == 1 && name[0].All(c => char.IsUpper(c) || c is '.' or '-'))
            || VoiceNouns.IsInstitution(TextFolding.Fold(name[^1]))
        )
            return null;
        var role = Article()
            .Replace(
                start > 0 ? string.Join(' ', all[..start].Where(w => !IsCourtesy(w)))
                    : comma < 0 ? ""
                    : words[(comma + 2)..],
                ""
            );
        return (string.Join(' ', name), role.Length == 0 ? null : role);
    }

    /// <summary>The name and where it belongs, in words like "Ann Lee for Harbor Watch", "Bo Orr of the port office"; null for others.</summary>
    public static (string Name, string? Role)? GetMember(string words)
    {
        var all = words.Split(' ');
        var preposition = Array.FindIndex(all, Belonging.Contains);
        return
            preposition is 2 or 3
            && all[..preposition].All(w => IsNamePart(w, isLast: false) && !IsTitle(w) && char.IsLower(w[^1]))
            && !VoiceNouns.IsInstitution(TextFolding.Fold(all[preposition - 1]))
            && !VoiceNouns.IsPerson(TextFolding.Fold(all[preposition - 1]))
            ? (string.Join(' ', all[..preposition]), string.Join(' ', all[preposition..]))
            : null;
    }

    private static bool IsNamePart(string word, bool isLast) =>
        char.IsUpper(word[0]) && !word.Contains("U.S.", StringComparison.Ordinal) && !word.Any(char.IsDigit)
        || !isLast && word is "al" or "bin" or "de" or "van" or "von" or "der" or "la" or "el";

    /// <summary>Whether a capitalized word before a name is not part of it.</summary>
    public static bool IsTitle(string word) =>
        word
            is "President"
                or "Minister"
                or "Secretary"
                or "Sen."
                or "Rep."
                or "Gov."
                or "Gen."
                or "Col."
                or "Dr."
                or "Dr"
                or "Prof."
                or "Prof"
                or "Mr."
                or "Mr"
                or "Mrs."
                or "Mrs"
                or "Ms."
                or "Ms"
                or "Miss"
                or "Sir"
                or "Lord"
                or "Dame"
                or "Justice"
                or "Mayor"
                or "Governor"
                or "Senator"
                or "Chancellor"
                or "Spokesman"
                or "Spokeswoman"
                or "Director"
                or "Judge"
                or "Professor"
                or "Prime"
                or "Foreign"
                or "Defense"
                or "Vice"
                or "The";

    // A form of address is no role.
    private static bool IsCourtesy(string word) =>
        word is "Mr." or "Mr" or "Mrs." or "Mrs" or "Ms." or "Ms" or "Miss" or "Sir" or "Lord" or "Dame";

    private static bool HasVerb(string name) =>
        name.ToLowerInvariant().Split(' ').Any(Auxiliaries.Contains) && !name.Contains(" who ", StringComparison.Ordinal);

    // One of them, one of the officials: nobody knows which.
    private static bool IsOneOf(string name) => name.StartsWith("one of ", StringComparison.OrdinalIgnoreCase);

    // The words up to the first that only says more of the noun before it.
    private static string GetHead(string name, FrozenSet<string>? kept = null)
    {
        var words = name.Split(", ")[0].Split(' ');
        var cut = Array.FindIndex(words, 1, w => Cuts.Contains(w) && kept?.Contains(w) != true);
        return string.Join(' ', cut < 0 ? words : words[..cut]);
    }

    private static int? GetCount(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : Array.IndexOf(Numbers, word) is var at and >= 0 ? at + 1
        : null;

    // "A senior official" opens a sentence; "U.S. officials" stay.
    private static string LowerFirst(string name)
    {
        var first = name.Split(' ')[0].ToLowerInvariant();
        var isCommon = !IsAcronym(name.Split(' ')[0]) && IsCommon(first);
        return isCommon ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static bool IsCommon(string first) =>
        Determiners.Contains(first)
        || Array.IndexOf(Numbers, first) >= 0
        || GrammarWords.Contains(first)
        || (VoiceNouns.IsPerson(first) && !first.EndsWith("ian", StringComparison.Ordinal))
        || first is "multiple" or "several" or "many" or "senior" or "local" or "former" or "unnamed";

    [GeneratedRegex(
        @"(?:familiar with|privy to|briefed on|close to|with (?:direct )?knowledge of|aware of|involved in|present at) .+$"
    )]
    private static partial Regex Basis();

    [GeneratedRegex("^(?:the|a|an) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
