using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>A part of a paragraph between two points where spans start or end.</summary>
/// <param name="Text">The words.</param>
/// <param name="Spans">The spans that contain the words, the shortest first.</param>
/// <param name="Beginning">The claims whose quotes start here.</param>
/// <param name="Ending">The claims whose quotes end here.</param>
internal sealed record TextSegment(
    string Text,
    ImmutableArray<RoleSpan> Spans,
    ImmutableArray<Claim> Beginning,
    ImmutableArray<Claim> Ending
)
{
    /// <summary>The claims that the words belong to, first those that quote them.</summary>
    public IEnumerable<Claim> Claims => Spans.OrderBy(s => s.Role).Select(s => s.Claim).Distinct();

    /// <summary>The claim that the words attribute, or null.</summary>
    public Claim? Attributed => Spans.FirstOrDefault(s => s.Role == SpanRole.Cue)?.Claim;

    /// <summary>Whether the words have the role in any claim.</summary>
    public bool Has(SpanRole role) => Spans.Any(s => s.Role == role);

    /// <summary>Splits the UTF-16 range of a paragraph at the ends of all spans; the segments together are its text.</summary>
    public static IEnumerable<TextSegment> Split(string text, int start, int end, IReadOnlyCollection<RoleSpan> spans)
    {
        int[] cuts = [.. spans.SelectMany(s => new[] { s.Start, s.End }).Append(start).Append(end).Distinct().Order()];
        return cuts.Zip(cuts.Skip(1), (from, to) => Create(text[from..to], from, to, spans));
    }

    private static TextSegment Create(string text, int from, int to, IReadOnlyCollection<RoleSpan> spans) =>
        new(
            text,
            [.. spans.Where(s => s.Start <= from && to <= s.End).OrderBy(s => s.End - s.Start)],
            [.. spans.Where(s => s.Start == from && s.IsFirst).Select(s => s.Claim)],
            [.. spans.Where(s => s.End == to && s.IsLast).Select(s => s.Claim)]
        );
}
