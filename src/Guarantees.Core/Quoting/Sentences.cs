using System.Collections.Immutable;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Finds the sentence around a place in a paragraph. A sentence ends at . ! or ? (closing marks after it included) before
/// space and anything but a small letter; not after an abbreviation. Indexes are UTF-16 units.
/// </summary>
internal static class Sentences
{
    // How far a sentence is followed to either side, so that text without full stops costs no more than other text.
    private const int Reach = 800;
    private const string Closing = "\"'\u2019\u201D\u00BB)]*_";

    private static readonly ImmutableHashSet<string> Abbreviations = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Maj", "Capt", "Adm", "Sgt", "Sen", "Rep", "Gov", "Pres", "Amb",
        "St", "Jr", "Sr", "vs", "No", "cf", "Ph");

    /// <summary>The sentence that holds a range of a paragraph; where the range itself ends a sentence, up to there.</summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < Reach && (first == text.Length || !StartsAt(text, first)))
            first--;
        var last = Math.Max(start, end - 1);
        while (last < text.Length && last - end < Reach && !EndsAt(text, last))
            last++;
        return (first, last < text.Length ? AfterClosing(text, last + 1) : text.Length);
    }

    /// <summary>The last sentence of a paragraph.</summary>
    public static string Last(string text)
    {
        var trimmed = text.TrimEnd();
        var (start, _) = Around(trimmed, Math.Max(0, trimmed.Length - 1), trimmed.Length);
        return trimmed[start..];
    }

    private static bool StartsAt(string text, int index)
    {
        if (!char.IsWhiteSpace(text[index - 1]) || char.IsWhiteSpace(text[index]))
            return false;
        var before = index - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        while (before >= 0 && Closing.Contains(text[before]))
            before--;
        return before >= 0 && EndsAt(text, before);
    }

    private static bool EndsAt(string text, int index)
    {
        if (text[index] is not ('.' or '!' or '?'))
            return false;
        var next = AfterClosing(text, index + 1);
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return (next == text.Length || !char.IsLower(text[next])) && !(text[index] == '.' && IsAbbreviation(text, index));
    }

    // "U.S.", "Mr.", "J."; before the end of a paragraph a full stop is one all the same.
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 8 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        return word.Contains('.') || (word.Length == 1 && word != "I") || Abbreviations.Contains(word);
    }

    private static int AfterClosing(string text, int index)
    {
        while (index < text.Length && Closing.Contains(text[index]))
            index++;
        return index;
    }
}
