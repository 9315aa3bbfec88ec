namespace Guarantees.Core.Model;

/// <summary>One word of a vocabulary.</summary>
/// <param name="Vocabulary">What it is a word of: level, act, …</param>
/// <param name="Name">As the data writes it.</param>
/// <param name="DisplayName">As people read it, in the middle of a sentence: "one unnamed person".</param>
/// <param name="Definition">A phrase without a full stop.</param>
public record Term(string Vocabulary, string Name, string DisplayName, string Definition)
{
    /// <summary>Whether a word is the data's or the people's name of it, in any case.</summary>
    public bool IsCalled(string word) =>
        Name.Equals(word, StringComparison.OrdinalIgnoreCase) || DisplayName.Equals(word, StringComparison.OrdinalIgnoreCase);
}
