namespace Guarantees.Core.Model;

/// <summary>One word of a vocabulary.</summary>
/// <param name="Vocabulary">What it is a word of: level, act, …</param>
/// <param name="Name">As the data writes it.</param>
/// <param name="Definition">A phrase without a full stop.</param>
public record Term(string Vocabulary, string Name, string Definition);
