using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking.Rules;

internal static class NamesAndNumbersComeFromTheReport
{
    public static readonly Rule Rule = new("CLM407", "Names and numbers come from the report", Severity.Warning)
    {
        Explanation = "A name or number in the statement stands in the claim's paragraph, or in the names and roles of its speakers. A statement can say less than the report; it cannot bring in somebody new.",
        Bad = "statement: Macron would send troops.",
        Good = "statement: Trump would send troops.",
    };

    private static readonly ImmutableHashSet<string> Numbers = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred", "thousand", "million", "billion");

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        let known = Known(claim)
        from name in NamesAndNumbers(claim.Statement).Distinct(StringComparer.Ordinal)
        where !known.Contains(Stem(name))
        select new Finding(
            Rule, claim.Places.Of("statement"), $"\"{name}\" stands neither in the paragraph nor in the names and roles of the speakers",
            "use the report's own words, or name the speaker as declared")
        {
            Claim = claim.Id,
        };

    private static HashSet<string> Known(Claim claim)
    {
        var paragraph = claim.Source.Text.Line(claim.Quote[0].Line);
        var texts = claim.Voices.SelectMany(v => new[] { v.Name, v.Role ?? "" }).Append(paragraph);
        return texts.SelectMany(t => Word.In(t).SelectMany(w => Parts(w.Of(t)))).ToHashSet(StringComparer.Ordinal);
    }

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
