using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>A qualifier and its position.</summary>
/// <param name="Kind">The kind of qualifier.</param>
/// <param name="Span">The word or phrase as printed.</param>
/// <param name="Phrase">The word or phrase as the lexicon has it.</param>
internal readonly record struct Qualifier(QualifierKind Kind, Span Span, string Phrase)
{
    /// <summary>Whether the other one says the same, in another form: "didn't" and "not", "appears" and "appeared".</summary>
    public bool IsFormOf(Qualifier other) =>
        (IsPlainNegation && other.IsPlainNegation)
        || (Kind == other.Kind && (Phrase == other.Phrase || AreForms(Phrase.Split(' '), other.Phrase.Split(' '))));

    /// <summary>Whether it negates a verb.</summary>
    public bool NegatesVerb => IsPlainNegation || Phrase is "not yet" or "never";

    private bool IsPlainNegation => Phrase is "not" or "cannot" || Phrase.EndsWith("n't", StringComparison.Ordinal);

    private static bool AreForms(string[] words, string[] others) =>
        words.Length == others.Length && words.Zip(others).All(pair => WordForms.IsInflection(pair.First, pair.Second));
}
