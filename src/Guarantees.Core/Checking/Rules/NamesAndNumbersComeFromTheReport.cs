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
        input.KnowledgeBase.Claims.GroupBy(c => (c.Source, c.Quote[0].Line)).SelectMany(InParagraph);

    private static IEnumerable<Finding> InParagraph(IGrouping<(Source Source, int Line), Claim> claims)
    {
        var printed = Stems([claims.Key.Source.Text.Line(claims.Key.Line)]);
        return from claim in claims
               let speakers = new Lazy<HashSet<string>>(() => Stems(claim.Voices.SelectMany(v => new[] { v.Name, v.Role ?? "" })))
               from name in NamesAndNumbers(claim.Statement).Distinct(StringComparer.Ordinal)
               where !printed.Contains(Stem(name)) && !speakers.Value.Contains(Stem(name))
               select Broken(claim, name);
    }

    private static Finding Broken(Claim claim, string name) => new(
            Rule, claim.Places.Of("statement"), $"\"{name}\" stands neither in the paragraph nor in the names and roles of the speakers",
            "use the report's own words, or name the speaker as declared")
    {
        Claim = claim.Id,
    };

    private static HashSet<string> Stems(IEnumerable<string> texts) =>
        texts.SelectMany(t => Word.In(t).SelectMany(w => Parts(w.Of(t)))).ToHashSet(StringComparer.Ordinal);

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
