using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Whether a draft credits the words around a quotation to a report, and to which.</summary>
/// <param name="IsGiven">Whether it does so in any newsroom form.</param>
/// <param name="Named">The reports that it names; empty where it only says "the report".</param>
/// <param name="ClaimsOwnWords">The words by which it says that they are the speaker's own, such as "exact words"; or null.</param>
internal sealed record ReportCredit(bool IsGiven, ImmutableArray<Source> Named, string? ClaimsOwnWords)
{
    /// <summary>Gets the occasion on which the draft has the words said or written, such as a letter; or null.</summary>
    public string? Occasion { get; init; }

    /// <summary>Gets whether the draft says that both reports have the words.</summary>
    public bool IsOfBoth { get; init; }

    /// <summary>No credit.</summary>
    public static readonly ReportCredit None = new(false, [], null);
}
