using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>A claim with the numbers of its words in the report.</summary>
internal sealed class ClaimTokens
{
    /// <summary>Numbers the words of a claim.</summary>
    public ClaimTokens(Claim claim, TokenizedReport report)
    {
        Claim = claim;
        Report = report;
        Ranges = [.. claim.Quote.Select(report.Tokenize)];
        Quote = Ranges.SelectMany(r => Enumerable.Range(r.Start, r.Length)).ToFrozenSet();
    }

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the report.</summary>
    public TokenizedReport Report { get; }

    /// <summary>Gets the runs of the quote's words.</summary>
    public ImmutableArray<TokenRange> Ranges { get; }

    /// <summary>Gets the numbers of the quote's words.</summary>
    public FrozenSet<int> Quote { get; }
}
