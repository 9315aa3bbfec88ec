using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Documents;

/// <summary>What the page and the dossier are made from: the knowledge base, each claim's number, the comparison, the sentences to paste.</summary>
internal sealed class DocumentModel
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ReportSentenceWriter _sentences;

    /// <summary>Numbers the claims from 1 in the order of the knowledge base.</summary>
    /// <param name="index">What is shown.</param>
    /// <param name="comparison">Of the whole knowledge base, where only a part is shown: a counterpart outside still is one.</param>
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

    /// <summary>The reports beside each other.</summary>
    public ReportComparison Comparison { get; }

    /// <summary>The knowledge base.</summary>
    public KnowledgeBase KnowledgeBase => Index.KnowledgeBase;

    /// <summary>The claims in the order of their numbers.</summary>
    public ImmutableArray<Claim> Claims => KnowledgeBase.Claims;

    /// <summary>What has to happen first, in the order of the claims.</summary>
    public IEnumerable<ConditionRow> Conditions => FindConditions(isLimit: false);

    /// <summary>How far single claims reach, in the order of the claims.</summary>
    public IEnumerable<ConditionRow> Limits => FindConditions(isLimit: true);

    /// <summary>The claims to which no relation of another report's claim is recorded, and that are shown.</summary>
    public IEnumerable<Claim> Unmatched =>
        Comparison.Unmatched.Select(u => u.Claim).Where(c => Find(c) is not null).OrderBy(GetNumber);

    /// <summary>The number that ties a claim's words to its note; 1-based, only for this document.</summary>
    public int GetNumber(Claim claim) => _numbers[claim.Id];

    /// <summary>The number of a claim, or null where the claim is not part of this document.</summary>
    public int? Find(Claim claim) => _numbers.TryGetValue(claim.Id, out var number) ? number : null;

    /// <summary>The numbers of the claims that are part of this document: "13, 14".</summary>
    public string ListNumbers(IEnumerable<Claim> claims, string separator = " ") =>
        string.Join(separator, claims.Select(Find).OfType<int>());

    /// <summary>The claim's sentence as the report prints it, with its credit.</summary>
    public string WriteSentence(Claim claim) => _sentences.Write(claim);

    /// <summary>The pairs of one kind, the claim of the report that is declared first on the left; each pair once.</summary>
    public IEnumerable<ComparedPair> GetPairs(RelationType type) =>
        Comparison
            .Pairs.Where(p => p.Relation.Type == type)
            .Select(p => ComparedPair.Create(p, Comparison))
            .OrderBy(p => Find(p.Left) ?? int.MaxValue)
            .ThenBy(p => Find(p.Right) ?? int.MaxValue);

    private IEnumerable<ConditionRow> FindConditions(bool isLimit) =>
        ConditionRow.ForClaims(Claims, ImmutableHashSet<string>.Empty).Where(r => r.Condition.IsLimit == isLimit);
}
