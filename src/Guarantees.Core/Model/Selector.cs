using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Words as the data writes them, before they are found in a source (W3C TextQuoteSelector).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands directly before them, or empty.</param>
/// <param name="Suffix">What stands directly after them, or empty.</param>
/// <param name="Location">Where the data writes them.</param>
internal sealed record Selector(string Exact, string Prefix, string Suffix, Location Location)
{
    /// <summary>The selectors of a word field that passed its shape; none where it is absent.</summary>
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

    /// <summary>The UTF-16 index of each place in the range where the words stand, overlapping ones too.</summary>
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
