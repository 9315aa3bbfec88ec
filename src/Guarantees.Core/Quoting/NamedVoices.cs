using System.Collections.Immutable;
using Guarantees.Core.Checking;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Whether a sentence says who speaks. A person or an institution is named by the last word of the name ("Trump"), or by a role of
/// more than two words that nobody else has; unnamed people and groups by the words of their record's name up to "who", or by all
/// of their members; anybody by the printed words that attribute the claim, unless those begin with a pronoun.
/// </summary>
internal sealed class NamedVoices
{
    // Before a role they make it somebody else's.
    private static readonly ImmutableArray<string> OfAnother =
        ["former", "ex", "deputy", "vice", "acting", "assistant", "next", "previous", "future"];

    private readonly Dictionary<string, Speaker> _speakers;

    // Roles of more than two words that one speaker has: "White House press secretary". Two words are held by many.
    private readonly HashSet<string> _offices;

    public NamedVoices(KnowledgeBase knowledgeBase)
    {
        _speakers = knowledgeBase.Speakers.ById(s => s.Id);
        _offices =
        [
            .. _speakers.Values.Select(s => s.Role).OfType<string>()
                .Where(role => SentenceWords.Weight(role) > 2)
                .GroupBy(role => string.Join(' ', SentenceWords.Telling(role)))
                .Where(g => g.Count() == 1).SelectMany(g => g),
        ];
    }

    /// <summary>Whether a voice of a claim is named; the report's own voice and nobody need no name.</summary>
    public bool Names(SentenceWords sentence, Claim claim, Speaker voice) =>
        voice.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
        || IsNamed(sentence, voice)
        || (!claim.Attributed.IsEmpty && claim.Attributed.All(words => sentence.Says(words.Text) && !BeginsWithPronoun(words.Text)));

    // By its own name, or by all of its members; a stack of our own, for the way down may be long.
    private bool IsNamed(SentenceWords sentence, Speaker voice)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var way = new Stack<Speaker>([voice]);
        while (way.TryPop(out var at))
        {
            var isFirst = met.Add(at.Id);
            if (isFirst ? IsNamedItself(sentence, at) : !at.Members.IsEmpty && at.Members.All(named.Contains))
            {
                named.Add(at.Id);
            }
            else if (isFirst)
            {
                way.Push(at); // again after its members
                foreach (var member in at.Members)
                {
                    if (!met.Contains(member) && _speakers.TryGetValue(member, out var next))
                        way.Push(next);
                }
            }
        }
        return named.Contains(voice.Id);
    }

    private bool IsNamedItself(SentenceWords sentence, Speaker voice) => voice.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.Institution => sentence.Says(voice.Name[(voice.Name.TrimEnd().LastIndexOf(' ') + 1)..])
            || (voice.Role is { } role && _offices.Contains(role) && sentence.Says(role) && !OfAnother.Any(word => sentence.Says($"{word} {role}"))),
        _ => sentence.SaysEach(BeforeWho(voice.Name)),
    };

    private static bool BeginsWithPronoun(string words) => QuotedWord.In(words).Take(1).Any(w => Pronouns.All.Contains(w.Folded));

    private static string BeforeWho(string name)
    {
        var who = name.IndexOf(" who ", StringComparison.OrdinalIgnoreCase);
        return who > 0 ? name[..who] : name;
    }
}
