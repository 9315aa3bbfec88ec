using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>
/// Splits a paragraph into sentences. A sentence ends at <c>.</c>, <c>!</c> or <c>?</c>, closing marks included, before space
/// and anything but a small letter; not after an abbreviation, unless it can end a sentence and a word that opens one follows.
/// Indexes are UTF-16 units.
/// </summary>
public static class SentenceSplitter
{
    private const string Closing = "\"'\u2019\u201D\u00BB)]*_";
    private const string Opening = "\"'\u2018\u201C\u201E\u00AB([*_";
    private const int LongestAbbreviation = 8;

    // Before a name.
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Adm Sgt Sen Sens Rep Reps Gov Govs Pres Amb Rev Hon St Mt vs cf",
        StringComparer.OrdinalIgnoreCase
    );

    // Before a number.
    private static readonly FrozenSet<string> Counters = Set("No Nos Art Sec Ch Fig");

    private static readonly FrozenSet<string> Others = Set(
        "Jr Sr Ph Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Inc Corp Co Cos Ltd Bros etc",
        StringComparer.OrdinalIgnoreCase
    );

    // Capitalized, these words open a sentence; in a name they would be small, or do not follow an abbreviation.
    private static readonly FrozenSet<string> Openers = Set(
        "The A An This That These Those He She It They We You I His Her Its Their Our My There Here What Who Why How When While Where "
            + "But And Or Yet So If As In On At For From By With To Of After Before Since Until Under Over Not No Nor Some Many Most All Both "
            + "Each Every Another Other Others One Two Three Then Now Still Also Even Only Just Meanwhile However Instead Later Asked Although "
            + "Though Because According Is Are Was Were Does Did Do Has Have Had Will Would Can Could Should"
    );

    /// <summary>Gets the sentences of a range of a text in order, without the space between them.</summary>
    public static ImmutableArray<(int Start, int End)> Split(string text, int start, int end)
    {
        var sentences = ImmutableArray.CreateBuilder<(int, int)>();
        var first = SkipSpace(text, start, end);
        for (var at = first; at < end; at++)
        {
            if (text[at] is not ('.' or '!' or '?'))
                continue;
            var next = AfterClosing(text, at + 1, end);
            if (!EndsSentence(text, at, next, end))
                continue;
            sentences.Add((first, next));
            first = SkipSpace(text, next, end);
            at = first - 1;
        }
        if (first < end)
            sentences.Add((first, end));
        return sentences.DrainToImmutable();
    }

    private static bool EndsSentence(string text, int stop, int next, int end)
    {
        if (next == end)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        var following = SkipSpace(text, next, end);
        if (following == end)
            return true;
        return !char.IsLower(text[following]) && (text[stop] != '.' || EndsAfter(WordBefore(text, stop), text, following, end));
    }

    // Whether a full stop after a word ends the sentence, given what follows.
    private static bool EndsAfter(string word, string text, int following, int end)
    {
        if (Titles.Contains(word))
            return false;
        if (Counters.Contains(word))
            return !char.IsDigit(text[following]);
        var isAbbreviation = word.Contains('.') || (word.Length == 1 && word != "I") || Others.Contains(word);
        return !isAbbreviation || Openers.Contains(WordAt(text, following, end));
    }

    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestAbbreviation && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text[start..stop];
    }

    private static string WordAt(string text, int at, int end)
    {
        while (at < end && Opening.Contains(text[at]))
            at++;
        var last = at;
        while (last < end && char.IsLetter(text[last]))
            last++;
        return text[at..last];
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int AfterClosing(string text, int at, int end)
    {
        while (at < end && Closing.Contains(text[at]))
            at++;
        return at;
    }

    private static FrozenSet<string> Set(string words, StringComparer? comparer = null) =>
        words.Split(' ').ToFrozenSet(comparer ?? StringComparer.Ordinal);
}
