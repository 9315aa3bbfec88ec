using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Attribution;

internal static class AttributionMismatch
{
    public static readonly Rule Rule = new("CLM313", "Attribution may mean another voice", Severity.Note)
    {
        Explanation = """
            Each cue must name its voice: by a word of the speaker's name, role or other names, or by a pronoun that can refer to them ("it" cannot mean a person, nor "he" or "she" an institution). And everyone the cue names must be one of the claim's voices: if it says "the person briefed on the call said that Trump said", the claim is second-hand. If the tool cannot confirm this, it asks. The question goes away when a reader accepts the claim, or when you add the words to `also:` of the speaker.
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

    // Words that occur in many names and identify nobody.
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
            .OpenClaims.Where(c => !c.AttributionSpans.IsEmpty)
            .CheckEach(claim =>
                claim
                    .Cues.SelectMany(
                        (cue, i) => cue.Voice is null ? FindUnnamed(claim, known) : CheckVoice(claim, i, cue.Voice, known)
                    )
                    .Concat(FindExtraVoices(claim, byFirstWord))
            );
    }

    private static IEnumerable<Finding> CheckVoice(Claim claim, int index, Speaker voice, Dictionary<string, Known> known)
    {
        string[] words = [.. GetWords(claim.Cues[index].Words.Select(w => w.Text))];
        if (voice.Kind is SpeakerKind.Report or SpeakerKind.Uncredited || words.Any(known[voice.Id].Names.Contains))
            return [];
        var pronouns = words.Where(Pronouns.All.Contains).ToArray();
        var message =
            pronouns.Length == 0 ? $"does this cue mean {voice.Id}? it has no word of their name, role or other names"
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
                    $"if not, give the cue another voice; if so, {(pronouns.Length == 0 ? $"add the words to `also` of {voice.Id}, or " : "")}have the claim accepted"
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
        string[] words = [.. GetWords(claim.AttributionSpans.Select(a => a.Text))];
        if (words.Any(Pronouns.All.Contains))
            return [];
        var findings =
            from voice in claim.Voices
            where voice.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited)
            where !words.Any(known[voice.Id].Names.Contains)
            select CreateFinding(
                claim,
                $"do the attributing words mean {voice.Id}? they have no word of their name, role or other names",
                $"if not, correct `speaker` or `through`; if so, add the words to `also` of {voice.Id}, or have the claim accepted"
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

    private static IEnumerable<string> GetWords(IEnumerable<string> texts) =>
        texts.SelectMany(TextFolding.FoldWords).SelectMany(w => w.Contains('\'') ? w.Split('\'') : [w]);

    /// <summary>A speaker with the words of the name that are searched for.</summary>
    private sealed class Known(Speaker speaker)
    {
        public Speaker Speaker => speaker;

        /// <summary>The words of the name, role and other names that can refer to the speaker.</summary>
        public HashSet<string> Names { get; } =
        [
            .. GetWords([speaker.Name, speaker.Role ?? "", .. speaker.Also]).Except(StopWords),
            .. speaker.Also.Append(speaker.Name).Where(WordKinds.IsAcronym).SelectMany(TextFolding.FoldWords),
        ];

        /// <summary>The words that identify the speaker: the last word of a person's name; for unnamed people, all words but the article.</summary>
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
