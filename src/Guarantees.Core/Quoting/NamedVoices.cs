using System.Collections.Immutable;
using Guarantees.Core.Checking;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Whether a sentence says who speaks. A person or an institution is named by the last word of the name ("Trump"), or by the whole
/// role where nobody else has it and it is no "prime minister" of anywhere; unnamed people
/// and groups by the words of their record's name up to "who", or by all of their members; anybody by the printed words that
/// attribute the claim, unless those begin with a pronoun.
/// </summary>
internal sealed class NamedVoices(KnowledgeBase knowledgeBase)
{
    // Before a role they make it somebody else's.
    private static readonly ImmutableArray<string> OfAnother =
        ["former", "ex", "deputy", "vice", "acting", "assistant", "next", "previous", "future"];

    private readonly Dictionary<string, Speaker> _speakers = knowledgeBase.Speakers.ById(s => s.Id);

    /// <summary>Whether a voice of a claim is named; the report's own voice and nobody need no name.</summary>
    public bool Names(SentenceWords sentence, Claim claim, Speaker voice) =>
        voice.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
        || IsNamed(sentence, voice)
        || (!claim.Attributed.IsEmpty && claim.Attributed.All(words => sentence.Says(words.Text) && !BeginsWithPronoun(words.Text)));

    private bool IsNamed(SentenceWords sentence, Speaker voice) => voice.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.Institution => sentence.Says(voice.Name[(voice.Name.TrimEnd().LastIndexOf(' ') + 1)..])
            || (voice.Role is { } role && IsOffice(role) && sentence.Says(role) && !OfAnother.Any(word => sentence.Says($"{word} {role}"))),
        _ => sentence.SaysEach(BeforeWho(voice.Name))
            || (!voice.Members.IsEmpty && voice.Members.All(m => _speakers.TryGetValue(m, out var member) && IsNamed(sentence, member))),
    };

    // An office that one person holds: "White House press secretary". Two words are held by many.
    private bool IsOffice(string role) =>
        SentenceWords.Weight(role) > 2 && _speakers.Values.Count(s => role.Equals(s.Role, StringComparison.OrdinalIgnoreCase)) == 1;

    private static bool BeginsWithPronoun(string words) => QuotedWord.In(words).Take(1).Any(w => Pronouns.All.Contains(w.Folded));

    private static string BeforeWho(string name)
    {
        var who = name.IndexOf(" who ", StringComparison.OrdinalIgnoreCase);
        return who > 0 ? name[..who] : name;
    }
}
