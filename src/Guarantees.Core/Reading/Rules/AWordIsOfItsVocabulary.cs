using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class AWordIsOfItsVocabulary
{
    public static readonly Rule Rule = new("CLM009", "A word is of its vocabulary", Severity.Error)
    {
        Explanation = "Levels, acts, kinds, types and verdicts are closed lists of words, compared exactly. `claims explain --list` prints them all with their definitions.",
        Bad = "level: unamed-one",
        Good = "level: unnamed-one",
    };

    public static Finding Unknown(Scalar word, FieldType.Word type)
    {
        var known = type.Vocabulary.Terms.Select(t => t.Word);
        return new(
            type.Rule, word.At, $"`{word.Value}` is no {type.Vocabulary.Name}",
            NearWords.Question(word.Value, known) ?? $"write one of {string.Join(", ", known)}");
    }
}
