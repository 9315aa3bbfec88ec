namespace Guarantees.Core.Model;

/// <summary>Declared items looked up by id.</summary>
internal static class EnumerableExtensions
{
    /// <summary>Indexes items by id, keeping the first of each id; duplicates are reported separately (CLM401).</summary>
    public static Dictionary<string, T> ToDictionaryFirstWins<T>(
        this IEnumerable<T> items,
        Func<T, string> id,
        StringComparer? comparer = null
    )
    {
        var byId = new Dictionary<string, T>(comparer ?? StringComparer.Ordinal);
        foreach (var item in items)
            byId.TryAdd(id(item), item);
        return byId;
    }
}
