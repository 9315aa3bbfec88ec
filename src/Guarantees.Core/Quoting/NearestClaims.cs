using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>Finds the claim that has most words in common with a text: words of its statement, its quote and its
/// speaker's name, but for those that every sentence has.</summary>
internal sealed class NearestClaims
{
    private const int FewestWords = 2;
    private const int MostWords = 200;

    private static readonly ImmutableHashSet<string> Common =
        ["will", "would", "shall", "should", "has", "have", "had", "that", "this", "it", "he", "she", "they", "such", "as", "or", "by"];

    private readonly Dictionary<string, List<int>> _claimsByWord = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(Claim Claim, int Words)> _claims;

    /// <summary>Lists the claims of each word.</summary>
    public NearestClaims(IEnumerable<Claim> claims) =>
        _claims = [.. claims.Select((claim, number) => (claim, Add(claim, number)))];

    /// <summary>The nearest claim, the first of several; null where none shares two words and a quarter of all.</summary>
    public Claim? Of(string text)
    {
        string[] words = [.. Words(text).Take(MostWords)];
        var shared = new Dictionary<int, int>();
        foreach (var claim in words.SelectMany(w => _claimsByWord.GetValueOrDefault(w, [])))
            shared[claim] = shared.GetValueOrDefault(claim) + 1;
        return shared
            .Select(s => (Number: s.Key, Shared: s.Value, Score: 2.0 * s.Value / (words.Length + _claims[s.Key].Words)))
            .Where(s => s.Shared >= FewestWords && s.Score >= 0.25)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Number)
            .Select(s => _claims[s.Number].Claim)
            .FirstOrDefault();
    }

    private int Add(Claim claim, int number)
    {
        var text = string.Join(' ', [claim.Statement, .. claim.Quote.Select(q => q.Text), claim.Speaker.Name]);
        string[] words = [.. Words(text)];
        foreach (var word in words)
        {
            if (!_claimsByWord.TryGetValue(word, out var claims))
                _claimsByWord[word] = claims = [];
            claims.Add(number);
        }
        return words.Length;
    }

    private static IEnumerable<string> Words(string text) => SentenceWords.Telling(text).Where(w => !Common.Contains(w)).Distinct();
}
