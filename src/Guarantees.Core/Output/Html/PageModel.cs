using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>What every part of the page is made from: the knowledge base, its facets, and each claim's number.</summary>
internal sealed class PageModel
{
    private readonly Dictionary<Claim, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the claims from 1 in the order of the knowledge base.</summary>
    public PageModel(KnowledgeBaseIndex index)
    {
        Index = index;
        Facets = new FilterFacets(index.KnowledgeBase);
        foreach (var claim in index.KnowledgeBase.Claims)
            _numbers.Add(claim, _numbers.Count + 1);
    }

    /// <summary>The knowledge base with its lookups.</summary>
    public KnowledgeBaseIndex Index { get; }

    /// <summary>The knowledge base.</summary>
    public KnowledgeBase KnowledgeBase => Index.KnowledgeBase;

    /// <summary>The properties by which claims are filtered and counted.</summary>
    public FilterFacets Facets { get; }

    /// <summary>The number that ties a claim's words to its card; 1-based, only for this page.</summary>
    public int GetNumber(Claim claim) => _numbers[claim];
}
