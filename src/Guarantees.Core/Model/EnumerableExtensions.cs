namespace Guarantees.Core.Model;

/// <summary>Declared items looked up by id.</summary>
internal static class EnumerableExtensions
{
    /// <summary>The items by id, the first of each id: that a second one stands there is a finding of its own.</summary>
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
