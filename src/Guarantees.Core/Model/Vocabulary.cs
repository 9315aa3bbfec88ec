using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A fixed list of words that a field may contain, with their definitions.</summary>
/// <param name="Name">The name of the vocabulary, in the singular: "level".</param>
public abstract record Vocabulary(string Name)
{
    /// <summary>The words in their order.</summary>
    public abstract ImmutableArray<Term> Terms { get; }

    /// <summary>Whether the data may write this word; words are compared exactly.</summary>
    public bool Contains(string word) => Terms.Any(t => t.Name == word);
}

/// <summary>A vocabulary whose words represent the values of an enumeration, in the same order.</summary>
public sealed record Vocabulary<T> : Vocabulary
    where T : struct, Enum
{
    /// <summary>One word, display name and definition for each value, in the order of the values.</summary>
    public Vocabulary(string name, params ReadOnlySpan<(string Word, string DisplayName, string Definition)> words)
        : base(name)
    {
        var terms = ImmutableArray.CreateBuilder<Term>(words.Length);
        foreach (var (word, displayName, definition) in words)
            terms.Add(new Term(name, word, displayName, definition));
        Terms = terms.MoveToImmutable();
    }

    /// <inheritdoc/>
    public override ImmutableArray<Term> Terms { get; }

    /// <summary>The term for a value.</summary>
    public Term this[T value] => Terms[Convert.ToInt32(value, null)];

    /// <summary>Finds the value of a word, or null if it is not in the vocabulary.</summary>
    public T? Find(string word)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            if (Terms[i].Name == word)
                return (T)Enum.ToObject(typeof(T), i);
        }
        return null;
    }
}
