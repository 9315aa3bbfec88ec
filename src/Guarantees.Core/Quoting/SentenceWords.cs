using System.Collections.Immutable;
using Guarantees.Core.Anchoring;

namespace Guarantees.Core.Quoting;

/// <summary>
/// The words of a draft's sentence, to be asked whether it says a phrase: the same words in a row, possessives and the stops of
/// abbreviations aside, small words aside.
/// </summary>
internal sealed class SentenceWords
{
    private static readonly ImmutableHashSet<string> Small =
    [
        "a", "an", "the", "is", "are", "was", "were", "be", "been", "of", "to", "in", "on", "at", "for", "from", "with", "and",
        "its", "their", "his", "her",
    ];

    private readonly string _joined;

    private SentenceWords(params IEnumerable<string> pieces) =>
        _joined = string.Join("|", pieces.Select(Joined));

    /// <summary>The sentence whole.</summary>
    public static SentenceWords Whole(Excerpt excerpt) => new($"{excerpt.Before} {excerpt.Text} {excerpt.After}");

    /// <summary>The sentence without the excerpt; nothing is said across the gap.</summary>
    public static SentenceWords Around(Excerpt excerpt) => new(excerpt.Before, excerpt.After);

    /// <summary>Whether the sentence says these words in a row.</summary>
    public bool Says(string phrase) => _joined.Contains(Joined(phrase), StringComparison.Ordinal);

    /// <summary>Whether the sentence says each of these words somewhere.</summary>
    public bool SaysEach(string words) => Telling(words).All(w => _joined.Contains($" {w} ", StringComparison.Ordinal));

    /// <summary>How many words of the phrase are no small ones.</summary>
    public static int Weight(string phrase) => Telling(phrase).Length;

    /// <summary>The words of a text but the small ones; a text of small words alone keeps them.</summary>
    public static ImmutableArray<string> Telling(string text)
    {
        ImmutableArray<string> all = [.. QuotedWord.In(text).Select(Plain)];
        ImmutableArray<string> telling = [.. all.Where(w => !Small.Contains(w))];
        return telling.IsEmpty ? all : telling;
    }

    private static string Joined(string text) => $" {string.Join(' ', Telling(text))} ";

    private static string Plain(QuotedWord word) =>
        Folding.WithoutPossessive(word.Folded).Replace(".", "", StringComparison.Ordinal);
}
