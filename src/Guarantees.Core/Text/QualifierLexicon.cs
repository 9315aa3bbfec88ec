using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>The words without which a claim would say more than its source, and the joints that say nothing alone.</summary>
internal static class QualifierLexicon
{
    /// <summary>Guard words and phrases by what they do; compared without regard to case.</summary>
    public static readonly ImmutableArray<(QualifierKind Kind, string[] Words)> Table =
    [
        (QualifierKind.Negation, WordSet.ParsePhrases("not, no, never, without, neither, nor, none, nobody, nothing, cannot")),
        (
            QualifierKind.Condition,
            WordSet.ParsePhrases(
                "if, unless, only, until, once, after, before, when, provided, whatever, as long as, so long as, "
                    + "on condition that, pending, subject to, barring"
            )
        ),
        (
            QualifierKind.Hedge,
            WordSet.ParsePhrases(
                "could, may, might, likely, unlikely, appear, appears, some sort of, some form of, potential, "
                    + "potentially, possible, possibly, possibility, perhaps, eventual, probably, appeared, apparent, "
                    + "apparently, seem, seems, seemed, seemingly, some kind of, sort of, kind of, expected to, "
                    + "believed to, thought to, alleged, allegedly, reportedly, in principle, presumably, supposedly"
            )
        ),
        (
            QualifierKind.Quantity,
            WordSet.ParsePhrases(
                "nearly, almost, roughly, approximately, up to, at least, at most, more than, less than, fewer than, "
                    + "some of, most of, many of, several of, a few, half of, partly, partially, mostly, largely"
            )
        ),
        (QualifierKind.Limit, WordSet.ParsePhrases("directly, primarily")),
        (QualifierKind.Booster, WordSet.ParsePhrases("firmly, must, immediately, sure")),
    ];

    /// <summary>Words that may stay over when a report is accounted for.</summary>
    public static readonly ImmutableHashSet<string> Connectives = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "and",
        "or",
        "but",
        "though",
        "while",
        "as",
        "by",
        "such"
    );

    private static readonly Dictionary<string, (string Phrase, QualifierKind Kind)[]> ByFirstWord = Table
        .SelectMany(row => row.Words.Select(phrase => (phrase, row.Kind)))
        .GroupBy(guard => guard.phrase.Split(' ')[0])
        .ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(guard => guard.phrase.Length).ToArray(),
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>The guard words of a whole text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text) => Find(text, 0, text.Text.Length);

    /// <summary>The guard words of a span of a text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text, Span span) =>
        Find(text, text.ToUtf16Index(span.Start), text.ToUtf16Index(span.End));

    /// <summary>The guard words that lie wholly in a UTF-16 range of a text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text, int start, int end)
    {
        var next = start;
        foreach (var word in Word.Split(text.Text, start, end))
        {
            if (word.Start < next)
                continue; // inside a longer phrase: the "sort of" of "some sort of"
            foreach (var (phrase, kind) in ByFirstWord.GetValueOrDefault(word.Trim(text.Text), []))
            {
                var last = word.Start + phrase.Length;
                if (last > end || !IsPhrase(text.Text, word.Start, last, phrase))
                    continue;
                yield return new Qualifier(kind, text.CreateSpan(word.Start, last));
                next = last;
                break;
            }
        }
    }

    private static bool IsPhrase(string text, int start, int end, string phrase) =>
        text.AsSpan(start, end - start).Equals(phrase, StringComparison.OrdinalIgnoreCase)
        && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}

/// <summary>A guard word where it stands.</summary>
internal readonly record struct Qualifier(QualifierKind Kind, Span Span);
