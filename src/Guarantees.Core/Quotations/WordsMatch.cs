using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>Whether the words of a quotation are a report's.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Passages">The places that have the words, or the nearest one; empty where no report has any of them.</param>
internal sealed record WordsMatch(MatchKind Verdict, ImmutableArray<MatchedPassage> Passages)
{
    /// <summary>Gets what the quotation changes without a mark; empty where it changes nothing.</summary>
    public ImmutableArray<string> Differences { get; init; } = [];

    /// <summary>Gets the nearest passage where the words are not a report's.</summary>
    public NearestPassage? Nearest { get; init; }

    /// <summary>Gets the words in brackets that are the writer's own.</summary>
    public ImmutableArray<string> Brackets { get; init; } = [];

    /// <summary>Gets whether words of several places were joined without a mark.</summary>
    public bool IsJoined { get; init; }
}
