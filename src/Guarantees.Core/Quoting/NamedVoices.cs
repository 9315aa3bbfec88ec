using Guarantees.Core.Checking;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Whether a sentence says who speaks. A person or an institution is named by the last word of the name ("Trump"), or by the whole
/// role where that is more than a word ("White House press secretary", as a mere "president" may be another); unnamed people
/// and groups by the words of their record's name up to "who", or by all of their members; anybody by the printed words that
/// attribute the claim, unless those begin with a pronoun.
/// </summary>
internal sealed class NamedVoices(KnowledgeBase knowledgeBase)
{
    private readonly Dictionary<string, Speaker> _speakers = knowledgeBase.Speakers.ById(s => s.Id);

    /// <summary>Whether a voice of a claim is named; the report's own voice and nobody need no name.</summary>
    public bool Names(SentenceWords sentence, Claim claim, Speaker voice) =>
        voice.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
        || IsNamed(sentence, voice)
        || (!claim.Attributed.IsEmpty && claim.Attributed.All(words => sentence.Says(words.Text) && !BeginsWithPronoun(words.Text)));

    private bool IsNamed(SentenceWords sentence, Speaker voice) => voice.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.Institution => sentence.Says(voice.Name[(voice.Name.TrimEnd().LastIndexOf(' ') + 1)..])
            || (voice.Role is { } role && SentenceWords.Weight(role) > 1 && sentence.Says(role)),
        _ => sentence.SaysEach(BeforeWho(voice.Name))
            || (!voice.Members.IsEmpty && voice.Members.All(m => _speakers.TryGetValue(m, out var member) && IsNamed(sentence, member))),
    };

    private static bool BeginsWithPronoun(string words) => QuotedWord.In(words).Take(1).Any(w => Pronouns.All.Contains(w.Folded));

    private static string BeforeWho(string name)
    {
        var who = name.IndexOf(" who ", StringComparison.OrdinalIgnoreCase);
        return who > 0 ? name[..who] : name;
    }
}
