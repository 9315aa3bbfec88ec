using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules;

/// <summary>Checks the items of a long list in parts, several at the same time.</summary>
internal static class PartwiseCheck
{
    private const int ItemsInPart = 32;

    /// <summary>The findings about each item, in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="check">Finds the violations of one item; called from several threads.</param>
    public static IEnumerable<Finding> CheckEach<T>(this IEnumerable<T> items, Func<T, IEnumerable<Finding>> check)
    {
        var parts = items.Chunk(ItemsInPart).ToArray();
        var findings = new Finding[parts.Length][];
        Parallel.For(0, parts.Length, i => findings[i] = [.. parts[i].SelectMany(check)]);
        return findings.SelectMany(f => f);
    }
}
