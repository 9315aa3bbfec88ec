using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>How marked words look: always a line, weight or slant, which a fill only repeats.</summary>
internal static class MarkStyle
{
    /// <summary>The three ways in which a source is identified, each with its class.</summary>
    public static readonly ImmutableArray<(string Class, string Meaning)> Families =
    [
        ("named", "says who, by name"),
        ("unnamed", "says who, without a name"),
        ("institution", "says who, an institution"),
    ];

    /// <summary>The class of a level's family.</summary>
    public static string GetFamily(Level level) =>
        level switch
        {
            Level.Named => "named",
            Level.Institution => "institution",
            Level.Report => "own",
            _ => "unnamed",
        };

    /// <summary>The classes of words of a report, or nothing where they have no role.</summary>
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
