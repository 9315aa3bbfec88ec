using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class NamesAndNumbersComeFromTheReport
{
    public static readonly Rule Rule = new("CLM407", "Names and numbers come from the report", Severity.Warning)
    {
        Explanation = "A name or number in the statement stands in the claim's paragraph, or in the names and roles of its speakers. A statement can say less than the report; it cannot bring in somebody new.",
        Bad = "statement: Macron would make such a commitment only if the effort is not part of NATO.",
        Good = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    private static readonly ImmutableHashSet<string> Numbers = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred", "thousand", "million", "billion");

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from paragraph in input.KnowledgeBase.Claims.GroupBy(c => (c.Source, c.Quote[0].Line))
        let printed = WordsOf(paragraph.Key.Source.Text.Line(paragraph.Key.Line))
        from claim in paragraph
        let speakers = claim.Voices.SelectMany(v => WordsOf(v.Name).Concat(WordsOf(v.Role ?? ""))).ToHashSet(StringComparer.Ordinal)
        from name in NamesAndNumbers(claim.Statement).Distinct(StringComparer.Ordinal)
        where !printed.Contains(Stem(name)) && !speakers.Contains(Stem(name))
        select new Finding(
            Rule, claim.Places.Of("statement"), $"\"{name}\" stands neither in the paragraph nor in the names and roles of the speakers",
            $"use the report's own words, or name the speaker as declared; if it is the same under another name, write `allow: [{{code: {Rule.Code}, reason: …}}]`")
        {
            Claim = claim.Id,
        };

    private static HashSet<string> WordsOf(string text) =>
        Word.In(text).SelectMany(w => Parts(w.Of(text))).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> NamesAndNumbers(string statement) => Word.In(statement)
        .Select((word, i) => (Text: word.Of(statement), IsFirst: i == 0))
        .Where(w => w.Text.Any(char.IsDigit) || Numbers.Contains(w.Text)
            || char.IsUpper(w.Text[0]) && !(w.IsFirst && Openers.Contains(w.Text)))
        .Select(w => w.Text);

    // A capital at the beginning of a sentence makes no name of these.
    private static readonly ImmutableHashSet<string> Openers = ImmutableHashSet.Create(
        StringComparer.Ordinal, "The", "A", "An", "It", "There", "Such", "Some", "Any", "This", "These", "Those", "How", "Whether", "If");

    private static IEnumerable<string> Parts(string word) => word.Split('-').Append(word).Select(Stem);

    private static string Stem(string word)
    {
        var folded = Folding.Fold(word).Text;
        return folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
    }
}
