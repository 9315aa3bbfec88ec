using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>The claims of each paragraph of the reports.</summary>
internal sealed class ClaimsByParagraph
{
    private readonly ILookup<(ReportWords Report, int Line), ClaimWords> _claims;

    /// <summary>Numbers the words of every claim's quote.</summary>
    public ClaimsByParagraph(IEnumerable<Claim> claims, IEnumerable<ReportWords> reports)
    {
        var reportOf = reports.ToDictionary<ReportWords, object>(r => r.Source, ReferenceEqualityComparer.Instance);
        _claims = claims
            .Select(claim => (Report: reportOf[claim.Source], Claim: new ClaimWords(claim, reportOf[claim.Source])))
            .SelectMany(c => c.Claim.Lines.Select(line => (Paragraph: (c.Report, line), c.Claim)))
            .ToLookup(c => c.Paragraph, c => c.Claim);
    }

    /// <summary>The claims that quote words of a paragraph that the passage touches, in the order of the knowledge base.</summary>
    public IReadOnlyCollection<ClaimWords> Near(Passage passage) =>
        [.. passage.Spans.Select(s => s.Line).Distinct().SelectMany(line => _claims[(passage.Report, line)]).Distinct()];
}
