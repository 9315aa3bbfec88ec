using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>Words of a paragraph between two places where some claim's words begin or end.</summary>
/// <param name="Text">The words.</param>
/// <param name="Claims">Every claim that they belong to, the one with the shortest run of words first.</param>
/// <param name="Beginning">The claims whose words begin here.</param>
/// <param name="Ending">The claims of which a run of words ends here.</param>
internal sealed record TextSegment(
    string Text,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Claim> Beginning,
    ImmutableArray<Claim> Ending
)
{
    /// <summary>Splits the UTF-16 range of a paragraph at the ends of all fragments; together the segments are its text.</summary>
    public static IEnumerable<TextSegment> Split(string text, int start, int end, IReadOnlyCollection<QuoteFragment> fragments)
    {
        int[] cuts = [.. fragments.SelectMany(f => new[] { f.Start, f.End }).Append(start).Append(end).Distinct().Order()];
        return cuts.Zip(
            cuts.Skip(1),
            (from, to) =>
                new TextSegment(
                    text[from..to],
                    [
                        .. fragments
                            .Where(f => f.Start <= from && to <= f.End)
                            .OrderBy(f => f.End - f.Start)
                            .Select(f => f.Claim)
                            .Distinct(),
                    ],
                    [.. fragments.Where(f => f.IsFirst && f.Start == from).Select(f => f.Claim)],
                    [.. fragments.Where(f => f.End == to).Select(f => f.Claim)]
                )
        );
    }
}
