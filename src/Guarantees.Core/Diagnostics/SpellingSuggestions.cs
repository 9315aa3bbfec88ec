namespace Guarantees.Core.Diagnostics;

/// <summary>Finds the known words nearest to a mistyped one, by edit distance.</summary>
public static class SpellingSuggestions
{
    private const int MaxWordLength = 100;

    /// <summary>
    /// At most three known words within a third of the letters of <paramref name="word"/> (at least two edits are
    /// forgiven), or of which it is a part; nearest first, then in ordinal order. Case does not count: of words that differ
    /// in it alone, the first stands for all.
    /// </summary>
    public static IReadOnlyList<string> Find(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > MaxWordLength)
            return [];
        var most = Math.Max(2, word.Length / 3);
        return
        [
            .. known
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(k => Math.Abs(k.Length - word.Length) <= most || Contains(k, word))
                .Select(k => (Word: k, Distance: GetSimilarityDistance(word, k, most)))
                .Where(k => k.Distance <= most && k.Distance < k.Word.Length)
                .OrderBy(k => k.Distance)
                .ThenBy(k => k.Word, StringComparer.Ordinal)
                .Take(3)
                .Select(k => k.Word),
        ];
    }

    /// <summary>Formats "did you mean `a` or `b`?", or returns null if no word is similar.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> known)
    {
        var near = Find(word, known);
        return near.Count == 0
            ? null
            : $"did you mean {string.Join(" or ", near.Select(n => $"`{n}`"))}?{DescribeForeignLetter(word, near[0])}";
    }

    // Letters of other alphabets may look the same; the number shows the difference.
    private static string DescribeForeignLetter(string word, string known) =>
        word.EnumerateRunes().FirstOrDefault(r => !r.IsAscii) is { Value: > 0 } rune && known.All(char.IsAscii)
            ? $" Your word contains the character U+{rune.Value:X4}."
            : "";

    /// <summary>Whether two words of one case differ in at most a third of their letters.</summary>
    internal static bool AreSimilar(string a, string b)
    {
        var most = Math.Max(1, Math.Max(a.Length, b.Length) / 3);
        return Math.Abs(a.Length - b.Length) <= most
            && Math.Max(a.Length, b.Length) <= MaxWordLength
            && GetDistance(a, b, most) <= most;
    }

    private static int GetSimilarityDistance(string word, string known, int most) =>
        Contains(known, word) ? 1 : GetDistance(word.ToUpperInvariant(), known.ToUpperInvariant(), most);

    private static bool Contains(string known, string word) =>
        word.Length > 2 && known.Contains(word, StringComparison.OrdinalIgnoreCase);

    // Levenshtein, one row at a time; no row's least is below that of the row before, so what is too far is left early.
    private static int GetDistance(string a, string b, int most)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return least;
        }
        return row[b.Length];
    }
}
