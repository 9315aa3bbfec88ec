using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Documents;

/// <summary>The model of the page and the dossier: the knowledge base, the claims' numbers, the comparison and the sentences to paste.</summary>
internal sealed class DocumentModel
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ReportSentenceWriter _sentences;

    /// <summary>Numbers the claims from 1 in the order of the knowledge base.</summary>
    /// <param name="index">The knowledge base.</param>
    /// <param name="comparison">The comparison of the complete knowledge base, even if only part of it is shown.</param>
    public DocumentModel(KnowledgeBaseIndex index, ReportComparison comparison)
    {
        Index = index;
        Comparison = comparison;
        _sentences = new ReportSentenceWriter(new ReportIndex(index.KnowledgeBase.Sources), index.KnowledgeBase.Claims);
        foreach (var claim in index.KnowledgeBase.Claims)
            _numbers.TryAdd(claim.Id, _numbers.Count + 1);
    }

    /// <summary>The knowledge base with its lookups.</summary>
    public KnowledgeBaseIndex Index { get; }

    /// <summary>The comparison of the reports.</summary>
    public ReportComparison Comparison { get; }

    /// <summary>The knowledge base.</summary>
    public KnowledgeBase KnowledgeBase => Index.KnowledgeBase;

    /// <summary>The claims in the order of their numbers.</summary>
    public ImmutableArray<Claim> Claims => KnowledgeBase.Claims;

    /// <summary>The conditions, in the order of the claims.</summary>
    public IEnumerable<ConditionRow> Conditions => FindConditions(isLimit: false);

    /// <summary>The limits, in the order of the claims.</summary>
    public IEnumerable<ConditionRow> Limits => FindConditions(isLimit: true);

    /// <summary>The shown claims that have no recorded relation to a claim from another report.</summary>
    public IEnumerable<Claim> Unmatched => Comparison.Unmatched.Where(c => Find(c) is not null).OrderBy(GetNumber);

    /// <summary>Gets the number that links a claim's words to its note; 1-based, valid only in this document.</summary>
    public int GetNumber(Claim claim) => _numbers[claim.Id];

    /// <summary>Gets the number of a claim, or null if it is not part of this document.</summary>
    public int? Find(Claim claim) => _numbers.TryGetValue(claim.Id, out var number) ? number : null;

    /// <summary>Lists the numbers of the claims that are part of this document: "13, 14".</summary>
    public string ListNumbers(IEnumerable<Claim> claims, string separator = " ") =>
        string.Join(separator, claims.Select(Find).OfType<int>());

    /// <summary>Gets the claim's sentence as printed, with its credit.</summary>
    public string WriteSentence(Claim claim) => _sentences.Write(claim);

    /// <summary>Gets the pairs of one type, each once, the claim from the report declared first on the left.</summary>
    public IEnumerable<ComparedPair> GetPairs(RelationType type) =>
        Comparison
            .Pairs.Where(p => p.Relation.Type == type)
            .Select(p => ComparedPair.Create(p, Comparison))
            .OrderBy(p => Find(p.Left) ?? int.MaxValue)
            .ThenBy(p => Find(p.Right) ?? int.MaxValue);

    private IEnumerable<ConditionRow> FindConditions(bool isLimit) =>
        ConditionRow.ForClaims(Claims, ImmutableHashSet<string>.Empty).Where(r => r.Condition.IsLimit == isLimit);
}
