using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>Whether one excerpt says what a report says.</summary>
public sealed record ExcerptAnswer(Excerpt Excerpt, ExcerptVerdict Verdict)
{
    /// <summary>The words of the excerpt that stand in a report; null where it is not found.</summary>
    public Passage? Passage { get; init; }

    /// <summary>How many places there are where all the words stand; 0 where they do not.</summary>
    public int Places { get; init; }

    /// <summary>The claims whose words the passage carries, in the order of the knowledge base.</summary>
    public ImmutableArray<CarriedClaim> Claims { get; init; } = [];

    /// <summary>The skipped passage, a heading or page furniture, whose words the passage carries; or null.</summary>
    public Skipped? Skipped { get; init; }

    /// <summary>The nearest words that a report does have, where the excerpt's do not stand in it; or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>The claim that has most words in common with an excerpt that is not found; or null.</summary>
    public Claim? NearestClaim { get; init; }

    /// <summary>Each difference from the report that the excerpt does not mark, as a clause; empty where there is none.</summary>
    public ImmutableArray<string> Differs { get; init; } = [];

    /// <summary>
    /// Whether the excerpt may stand as it is: its words are the report's, every omission is marked by an ellipsis, and nothing
    /// is left out that is held against it.
    /// </summary>
    public bool IsFaithful =>
        Verdict is ExcerptVerdict.Verbatim or ExcerptVerdict.Partial && Differs.IsEmpty && !HeldAgainst.Any();

    /// <summary>What is left out and held against the excerpt, over all claims.</summary>
    public IEnumerable<LeftOut> HeldAgainst => Claims.SelectMany(c => c.LeftOut).Where(l => l.IsHeldAgainst);
}
