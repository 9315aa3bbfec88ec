using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Attribution;

internal static class AttributionMismatch
{
    public static readonly Rule Rule = new("CLM313", "Attribution may mean another voice", Severity.Note)
    {
        Explanation = """
            Each cue names its voice: by a word of the speaker's name, role or other names, or by a pronoun that can mean them ("it" is no person, "he" and "she" no institution). And whoever the words name is one of the voices: if they say "the person briefed on the call said that Trump said", the claim is relayed. Where the tool cannot see that, it asks; the question is answered when a reader accepts the claim, or by `also:` on the speaker.
            """,
        BadExample = """
            speaker: trump
            through: []
            level: named
            attributed: The person briefed on the call said that Trump said
            """,
        GoodExample = """
            speaker: trump
            through: [person-briefed]
            level: unnamed-one
            attributed: The person briefed on the call said that Trump said
            """,
    };

    private const string AnySource = ""; // no source has this id

    // Words that many names share and that tell nobody apart.
    private static readonly HashSet<string> StopWords =
    [
        "a",
        "an",
        "the",
        "of",
        "on",
        "in",
        "and",
        "who",
        "with",
        "to",
        "for",
        "from",
        "that",
    ];

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var known = context.Speakers.Values.Select(s => new Known(s)).ToDictionary(k => k.Speaker.Id, StringComparer.Ordinal);
        var byFirstWord = known
            .Values.Where(k => k.Speaker.Kind is SpeakerKind.Unnamed or SpeakerKind.Person)
            .ToLookup(k => (k.Speaker.Source ?? AnySource, k.Core.Split(' ')[0]));
        return context
            .KnowledgeBase.Claims.Where(c => !c.AttributionSpans.IsEmpty)
            .SelectMany(claim =>
                claim
                    .Cues.SelectMany(
                        (cue, i) => cue.Voice is null ? FindUnnamed(claim, known) : CheckVoice(claim, i, cue.Voice, known)
                    )
                    .Concat(FindExtraVoices(claim, byFirstWord))
            );
    }

    private static IEnumerable<Finding> CheckVoice(Claim claim, int index, Speaker voice, Dictionary<string, Known> known)
    {
        var words = JoinWords(claim.Cues[index].Words.Select(w => w.Text));
        if (voice.Kind is SpeakerKind.Report or SpeakerKind.Uncredited || words.Overlaps(known[voice.Id].Names))
            return [];
        var pronouns = words.Where(Pronouns.All.Contains).ToArray();
        var message =
            pronouns.Length == 0 ? $"does this cue mean {voice.Id}? it has no word of the name, role or other names"
            : Array.Exists(pronouns, p => Pronouns.CanMean(p, voice)) ? null
            : $"can \"{pronouns[0]}\" mean {voice.Id}, {DescribeKind(voice)}?";
        return message is null
            ? []
            :
            [
                new Finding(
                    Rule,
                    claim.Locations.Get("attributed", index),
                    message,
                    $"if not, bind the cue to another voice; if it does, {(pronouns.Length == 0 ? $"add the words to `also` of {voice.Id}, or " : "")}have the claim accepted"
                )
                {
                    Claim = claim.Id,
                },
            ];
    }

    private static string DescribeKind(Speaker voice) =>
        voice.Kind switch
        {
            SpeakerKind.Person => "a person",
            SpeakerKind.Institution => "an institution",
            SpeakerKind.Unnamed when voice.Count == 1 => "one unnamed person",
            _ => "several people",
        };

    private static IEnumerable<Finding> FindUnnamed(Claim claim, Dictionary<string, Known> known)
    {
        var words = JoinWords(claim.AttributionSpans.Select(a => a.Text));
        if (words.Overlaps(Pronouns.All))
            return [];
        var findings =
            from voice in claim.Voices
            where voice.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited)
            where !words.Overlaps(known[voice.Id].Names)
            select CreateFinding(
                claim,
                $"do the attributing words mean {voice.Id}? they have no word of the name, role or other names",
                $"if not, mend `speaker` or `through`; if they do, add the words to `also` of {voice.Id}, or have the claim accepted"
            );
        return findings;
    }

    private static IEnumerable<Finding> FindExtraVoices(Claim claim, ILookup<(string Source, string Word), Known> byFirstWord)
    {
        var attributed = $" {string.Join(" | ", claim.AttributionSpans.Select(a => ToPlainText(a.Text)))} ";
        var words = attributed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
        var findings =
            from source in (string[])[AnySource, claim.Source.Id]
            from word in words
            from known in byFirstWord[(source, word)]
            where attributed.Contains($" {known.Core} ", StringComparison.Ordinal)
            let speaker = known.Speaker
            where !claim.Voices.Any(v => v.Id == speaker.Id || v.Members.Contains(speaker.Id))
            select CreateFinding(
                claim,
                $"is {speaker.Id} a voice of this claim? the attributing words name them",
                $"if so, add {speaker.Id} to `through`, or make them the speaker; if not, have the claim accepted"
            );
        return findings;
    }

    private static Finding CreateFinding(Claim claim, string message, string help) =>
        new(Rule, claim.Locations.Get("attributed"), message, help) { Claim = claim.Id };

    private static string ToPlainText(string text) => string.Join(' ', TextFolding.FoldWords(text));

    private static HashSet<string> JoinWords(IEnumerable<string> texts) =>
        [.. texts.SelectMany(TextFolding.FoldWords).SelectMany(w => w.Split('\''))];

    /// <summary>A speaker with what is looked for of the name.</summary>
    private sealed class Known(Speaker speaker)
    {
        public Speaker Speaker => speaker;

        /// <summary>Each word of name, role and other names that can stand for the speaker.</summary>
        public HashSet<string> Names { get; } =
        [.. JoinWords([speaker.Name, speaker.Role ?? "", .. speaker.Also]).Except(StopWords)];

        /// <summary>What names the speaker for certain: the last word of a person's name, all but the article of unnamed people's.</summary>
        public string Core { get; } = CoreOf(speaker.Kind, ToPlainText(speaker.Name));

        private static string CoreOf(SpeakerKind kind, string name)
        {
            var words = name.Split(' ');
            return kind == SpeakerKind.Person ? words[^1]
                : words is ["a" or "an" or "the", _, ..] ? string.Join(' ', words[1..])
                : name;
        }
    }
}
