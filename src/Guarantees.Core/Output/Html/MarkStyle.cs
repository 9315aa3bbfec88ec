using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The style of marked words: always a line, weight or slant, so that nothing depends on the fill alone.</summary>
internal static class MarkStyle
{
    /// <summary>The three ways a source is identified, with their CSS classes.</summary>
    public static readonly ImmutableArray<(string Class, string Meaning)> Families =
    [
        ("named", "who says it, by name"),
        ("unnamed", "who says it, unnamed"),
        ("institution", "who says it, an institution"),
    ];

    /// <summary>Gets the CSS class of a level.</summary>
    public static string GetFamily(Level level) =>
        level switch
        {
            Level.Named => "named",
            Level.Institution => "institution",
            Level.Report => "own",
            _ => "unnamed",
        };

    /// <summary>Gets the CSS classes of words; empty if they have no role.</summary>
    public static string GetClasses(TextSegment segment) =>
        string.Join(
            ' ',
            (string[])
                [
                    .. segment.Attributed is { } claim ? [$"cue {GetFamily(claim.Level)}"] : Array.Empty<string>(),
                    .. Enum.GetValues<SpanRole>()
                        .Where(r => r != SpanRole.Cue && segment.Has(r))
                        .Select(r => r == SpanRole.Quote ? "claim" : r.ToString().ToLowerInvariant()),
                ]
        );
}
