using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>
/// Splits a paragraph into sentences. A sentence ends at <c>.</c>, <c>!</c> or <c>?</c>, closing marks included, before space
/// and anything but a small letter; not after an abbreviation. Indexes are UTF-16 units.
/// </summary>
public static class SentenceSplitter
{
    private const string Closing = "\"'\u2019\u201D\u00BB)]*_";

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Maj", "Capt", "Adm", "Sgt", "Sen", "Sens", "Rep", "Reps", "Gov", "Pres",
            "Amb", "St", "Jr", "Sr", "vs", "No", "cf", "Ph", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
            "Inc", "Corp", "Co", "Ltd",
        ],
        StringComparer.OrdinalIgnoreCase);

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
        return (following == end || !char.IsLower(text[following])) && !(text[stop] == '.' && IsAbbreviation(text, stop));
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 8 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        return word.Contains('.') || (word.Length == 1 && word != "I") || Abbreviations.Contains(word);
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
}
