using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking.Rules;

internal static class AttributingWordsNameTheVoices
{
    public static readonly Rule Rule = new("CLM313", "Attributing words name the voices", Severity.Warning)
    {
        Explanation = """
            The attributing words name each voice of the claim: by a word of the speaker's name or role, or by a pronoun. And whoever they name is one of the voices: if they say "the person briefed on the call said that Trump said", the claim is relayed.
            """,
        Bad = """
            speaker: trump
            through: []
            level: named
            attributed: The person briefed on the call said that Trump said
            """,
        Good = """
            speaker: trump
            through: [person-briefed]
            level: unnamed-one
            attributed: The person briefed on the call said that Trump said
            """,
    };

    private static readonly ImmutableHashSet<string> Pronouns = ["he", "she", "they", "it", "his", "her", "their", "its"];

    // Words that many names share and that tell nobody apart.
    private static readonly ImmutableHashSet<string> Small = ["a", "an", "the", "of", "on", "in", "and", "who", "with", "to", "for", "from", "that"];

    public static IEnumerable<Finding> Check(CheckInput input) => input.KnowledgeBase.Claims
        .Where(c => !c.Attributed.IsEmpty)
        .SelectMany(claim => Unnamed(claim).Concat(Unheard(claim, input)));

    private static IEnumerable<Finding> Unnamed(Claim claim)
    {
        var words = Words(claim.Attributed.Select(a => a.Text));
        return from voice in claim.Voices
               where voice.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited)
               where !words.Overlaps(Pronouns) && !words.Overlaps(Words([voice.Name, voice.Role ?? ""]).Except(Small))
               select Broken(claim, $"the attributing words do not name {voice.Id}, a voice of the claim", "quote the words that name the voice, or mend `speaker` or `through`");
    }

    private static IEnumerable<Finding> Unheard(Claim claim, CheckInput input)
    {
        var attributed = $" {string.Join(" | ", claim.Attributed.Select(a => Plain(a.Text)))} ";
        return from speaker in input.KnowledgeBase.Speakers
               where speaker.Kind is SpeakerKind.Unnamed or SpeakerKind.Person
               where speaker.Source is null || speaker.Source == claim.Source.Id
               where attributed.Contains($" {Core(speaker)} ", StringComparison.Ordinal)
               where !claim.Voices.Any(v => v == speaker || v.Members.Contains(speaker.Id))
               select Broken(claim, $"the attributing words name {speaker.Id}, who is no voice of the claim", $"add {speaker.Id} to `through`, or make them the speaker");
    }

    private static Finding Broken(Claim claim, string message, string help) =>
        new(Rule, claim.Places.Of("attributed"), message, help) { Claim = claim.Id };

    // A person by the last word of the name, unnamed people by all of it but the article.
    private static string Core(Speaker speaker)
    {
        var name = Plain(speaker.Name);
        return speaker.Kind == SpeakerKind.Person ? name.Split(' ')[^1]
            : name.StartsWith("a ", StringComparison.Ordinal) || name.StartsWith("an ", StringComparison.Ordinal) || name.StartsWith("the ", StringComparison.Ordinal)
                ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
                : name;
    }

    private static string Plain(string text) => string.Join(' ', Word.In(text).Select(w => Folding.Fold(w.Of(text)).Text));

    private static HashSet<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(t => Word.In(t).Select(w => Folding.Fold(w.Of(t)).Text)).SelectMany(w => w.Split('\'')).ToHashSet(StringComparer.Ordinal);
}
