using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Anchoring;

/// <summary>
/// Finds the reports that hold a quote, through an index of their words that is made when it is first needed, so that many claims
/// without a source cost no more than reading each report once.
/// </summary>
internal sealed class SourceFinder(ImmutableArray<Source> sources)
{
    // For each word the reports that have it, by their index, ascending.
    private readonly Lazy<Dictionary<string, List<int>>> _index = new(() => CreateIndex(sources));

    /// <summary>The reports that hold every fragment of a quote.</summary>
    public ImmutableArray<Source> Find(ImmutableArray<Selector> quote) =>
        [
            .. FindCandidates(quote)
                .Select(i => sources[i])
                .Where(s => quote.All(q => q.FindMatches(s.Text.Text, 0, s.Text.Text.Length).Any())),
        ];

    // Those that have the rarest of the words that the quote has whole; its first and last may be parts of words.
    private IEnumerable<int> FindCandidates(ImmutableArray<Selector> quote)
    {
        IEnumerable<int>? fewest = null;
        var count = int.MaxValue;
        foreach (var fragment in quote)
        {
            var words = Word.Split(fragment.Exact).ToArray();
            foreach (var word in words.Skip(1).SkipLast(1))
            {
                if (!_index.Value.TryGetValue(word.Trim(fragment.Exact), out var holders))
                    return [];
                if (holders.Count < count)
                    (fewest, count) = (holders, holders.Count);
            }
        }
        return fewest ?? Enumerable.Range(0, sources.Length);
    }

    private static Dictionary<string, List<int>> CreateIndex(ImmutableArray<Source> sources)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var word in Word.Split(sources[i].Text.Text))
            {
                var key = word.Trim(sources[i].Text.Text);
                if (!index.TryGetValue(key, out var holders))
                    index[key] = [i];
                else if (holders[^1] != i)
                    holders.Add(i);
            }
        }
        return index;
    }
}
