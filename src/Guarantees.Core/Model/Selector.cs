using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Words as written in the data, not yet resolved to a span (W3C TextQuoteSelector).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The text directly before them, or empty.</param>
/// <param name="Suffix">The text directly after them, or empty.</param>
/// <param name="Location">The location in the data.</param>
internal sealed record Selector(string Exact, string Prefix, string Suffix, Location Location)
{
    /// <summary>Gets the selectors of a validated field; none if it is absent.</summary>
    public static ImmutableArray<Selector> FromNode(YamlNode? node) =>
        node switch
        {
            null => [],
            YamlSequence list => [.. list.Items.Select(CreateOne)],
            _ => [CreateOne(node)],
        };

    private static Selector CreateOne(YamlNode node) =>
        node is YamlMapping map
            ? new Selector(
                map.GetRequiredText("exact"),
                map.GetText("prefix") ?? "",
                map.GetText("suffix") ?? "",
                map["exact"]!.Location
            )
            : new Selector(((YamlScalar)node).Value, "", "", node.Location);

    /// <summary>Finds the UTF-16 index of each occurrence of the words in a range, including overlapping ones.</summary>
    public IEnumerable<int> FindMatches(string text, int start, int end)
    {
        var whole = Prefix + Exact + Suffix;
        var last = Math.Min(text.Length, end + Suffix.Length);
        for (var i = Math.Max(0, start - Prefix.Length); i + whole.Length <= last; i++)
        {
            i = text.IndexOf(whole, i, last - i, StringComparison.Ordinal);
            if (i < 0)
                yield break;
            yield return i + Prefix.Length;
        }
    }
}
