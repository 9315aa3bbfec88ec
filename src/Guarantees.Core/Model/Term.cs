namespace Guarantees.Core.Model;

/// <summary>One word of a vocabulary.</summary>
/// <param name="Vocabulary">The name of its vocabulary: level, act, …</param>
/// <param name="Name">The word used in the data.</param>
/// <param name="DisplayName">The words shown to people, as in the middle of a sentence: "one unnamed person".</param>
/// <param name="Definition">A phrase without a full stop.</param>
public record Term(string Vocabulary, string Name, string DisplayName, string Definition)
{
    /// <summary>Whether a word is its name or display name, in any case.</summary>
    public bool IsCalled(string word) =>
        Name.Equals(word, StringComparison.OrdinalIgnoreCase) || DisplayName.Equals(word, StringComparison.OrdinalIgnoreCase);
}
