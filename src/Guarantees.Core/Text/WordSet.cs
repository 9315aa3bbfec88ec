using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>Reads the tool's own word tables, which are written as plain lists.</summary>
internal static class WordSet
{
    /// <summary>Parses a list of words separated by single spaces; compared ordinally.</summary>
    public static FrozenSet<string> Parse(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words and phrases of a list, in its order, with a comma between two.</summary>
    public static string[] ParsePhrases(string phrases) => phrases.Split(", ");
}
