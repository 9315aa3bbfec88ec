using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>
/// The words without which a claim would say more than its source, and the connectives that say nothing on their own. The classes and their
/// members are those of grammar:
/// negation as in Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), ch. 9, the approximate negators
/// (hardly, seldom) among them; conditions are the conditional and temporal subordinators and prepositions of Quirk, Greenbaum, Leech
/// and Svartvik, A Comprehensive Grammar of the English Language (1985), ch. 9 and 15; hedges are the modal, lexical and adverbial ones
/// of Hyland, Hedging in Scientific Research Articles (1998); quantities are the approximators and degree words of Quirk et al., ch. 8,
/// and the modified numerals of Huddleston and Pullum, ch. 5; limits are the restrictive focusing words of Quirk et al., ch. 8;
/// boosters are their maximizers and boosters, ch. 8, with the modals of necessity.
/// </summary>
internal static class QualifierLexicon
{
    /// <summary>Qualifiers by their kind; compared regardless of case and the style of apostrophes.</summary>
    public static readonly ImmutableArray<(QualifierKind Kind, string[] Words)> Table =
    [
        (
            QualifierKind.Negation,
            WordSet.ParsePhrases(
                "not, not yet, no, no longer, never, without, neither, nor, none, nobody, nothing, nowhere, cannot, hardly, barely, "
                    + "scarcely, rarely, seldom, rule out, rules out, ruled out, ruling out, won't, wouldn't, can't, couldn't, don't, "
                    + "doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, shouldn't, mustn't, needn't"
            )
        ),
        (
            QualifierKind.Condition,
            WordSet.ParsePhrases(
                "if, unless, only, until, till, once, after, before, when, whenever, provided, providing that, whatever, as long as, "
                    + "so long as, on condition that, on the condition that, in case, in the event, assuming, depending on, contingent on, "
                    + "contingent upon, conditional on, regardless of, no matter, except, pending, subject to, barring"
            )
        ),
        (
            QualifierKind.Hedge,
            WordSet.ParsePhrases(
                "could, may, might, likely, unlikely, appear, appears, some sort of, some form of, potential, "
                    + "potentially, possible, possibly, possibility, perhaps, maybe, eventual, probably, appeared, apparent, "
                    + "apparently, seem, seems, seemed, seemingly, some kind of, sort of, kind of, expected to, "
                    + "believed to, thought to, supposed to, tend to, tends to, alleged, allegedly, reportedly, "
                    + "purported, purportedly, ostensibly, in principle, in theory, presumably, supposedly, tentative, tentatively, somewhat"
            )
        ),
        (
            QualifierKind.Quantity,
            WordSet.ParsePhrases(
                "about, around, some, nearly, almost, roughly, approximately, up to, at least, at most, more than, less than, "
                    + "fewer than, no more than, no less than, no fewer than, as many as, as much as, some of, most of, many of, much of, "
                    + "several of, a few, half of, part of, dozens of, hundreds of, thousands of, a handful of, a number of, partly, "
                    + "partially, mostly, largely"
            )
        ),
        (
            QualifierKind.Limit,
            WordSet.ParsePhrases("directly, primarily, solely, exclusively, merely, purely, chiefly, mainly, principally")
        ),
        (
            QualifierKind.Booster,
            WordSet.ParsePhrases(
                "firmly, must, immediately, sure, certainly, definitely, absolutely, always, fully, completely, entirely, strongly, "
                    + "categorically, unconditionally"
            )
        ),
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

    private static readonly Dictionary<string, (string Phrase, QualifierKind Kind)[]>.AlternateLookup<
        ReadOnlySpan<char>
    > Phrases = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the qualifiers of a text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text) => Find(text, 0, text.Text.Length);

    /// <summary>Finds the qualifiers of a span of a text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text, Span span) =>
        Find(text, text.ToUtf16Index(span.Start), text.ToUtf16Index(span.End));

    /// <summary>Finds the qualifiers that lie entirely within a UTF-16 range of a text, in order.</summary>
    public static IEnumerable<Qualifier> Find(SourceText text, int start, int end)
    {
        var next = start;
        foreach (var word in Word.Split(text.Text, start, end))
        {
            if (word.Start < next)
                continue; // inside a longer phrase: the "sort of" of "some sort of"
            if (!Phrases.TryGetValue(GetKey(text.Text.AsSpan(word.Start, word.End - word.Start)), out var phrases))
                continue;
            foreach (var (phrase, kind) in phrases)
            {
                var last = word.Start + phrase.Length;
                if (
                    last > end
                    || !IsPhrase(text.Text, word.Start, last, phrase)
                    || !QualifierSenses.IsQualifier(text.Text, word.Start, last, phrase)
                )
                    continue;
                yield return new Qualifier(kind, text.CreateSpan(word.Start, last), phrase);
                next = last;
                break;
            }
        }
    }

    private static ReadOnlySpan<char> GetKey(ReadOnlySpan<char> word) =>
        word.Contains('\u2019') ? word.ToString().Replace('\u2019', '\'') : word;

    private static bool IsPhrase(string text, int start, int end, string phrase) =>
        GetKey(text.AsSpan(start, end - start)).Equals(phrase, StringComparison.OrdinalIgnoreCase)
        && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
