using System.Collections.Frozen;
using Guarantees.Core.Checking;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>A claim with the numbers of its quote's words in the report.</summary>
internal sealed class ClaimWords
{
    /// <summary>Numbers the words of a claim's quote.</summary>
    public ClaimWords(Claim claim, ReportWords report)
    {
        Claim = claim;
        Words = claim.Quote.SelectMany(span => Numbers(report.In(span))).ToFrozenSet();
        Negations = [.. claim.Quote.SelectMany(span => GuardWords.In(claim.Source.Text, span))
            .Where(g => g.Kind == GuardKind.Negation).Select(g => g.Span)
            .Where(n => !claim.Conditions.Any(c => c.Quote.Any(q => q.Contains(n))))];
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Numbers of the words of the quote.</summary>
    public FrozenSet<int> Words { get; }

    /// <summary>The words of the quote that turn it round, but for those that a condition has.</summary>
    public IReadOnlyList<Span> Negations { get; }

    /// <summary>The 1-based lines of the quote.</summary>
    public IEnumerable<int> Lines => Claim.Quote.Select(q => q.Line).Distinct();

    private static IEnumerable<int> Numbers((int First, int End) range) => Enumerable.Range(range.First, range.End - range.First);
}
