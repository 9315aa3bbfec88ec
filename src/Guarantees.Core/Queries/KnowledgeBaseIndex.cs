using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Queries;

/// <summary>A knowledge base with its lookups: claims by id, relations by claim, reviews by item, groups by member.</summary>
public sealed class KnowledgeBaseIndex
{
    private readonly Dictionary<string, Claim> _claims;
    private readonly Lazy<ILookup<string, Relation>> _relations;
    private readonly Lazy<ReviewIndex> _reviews;
    private readonly Lazy<ReportSentenceWriter> _sentences;

    /// <summary>Looks up claims at once, everything else when it is first asked for.</summary>
    public KnowledgeBaseIndex(KnowledgeBase knowledgeBase)
    {
        KnowledgeBase = knowledgeBase;
        _claims = knowledgeBase.Claims.ToDictionaryFirstWins(c => c.Id, StringComparer.OrdinalIgnoreCase);
        _relations = new(() =>
            knowledgeBase
                .Relations.Where(r => _claims.ContainsKey(r.From) && _claims.ContainsKey(r.To))
                .SelectMany(r => new[] { r.From, r.To }.Distinct().Select(end => (end, r)))
                .ToLookup(pair => pair.end, pair => pair.r, StringComparer.OrdinalIgnoreCase)
        );
        _reviews = new(() => new ReviewIndex(knowledgeBase));
        _sentences = new(() => new ReportSentenceWriter(new ReportIndex(knowledgeBase.Sources), knowledgeBase.Claims));
        Topics = [.. knowledgeBase.Topics, .. GetUndeclared(knowledgeBase)];
    }

    /// <summary>The indexed knowledge base.</summary>
    public KnowledgeBase KnowledgeBase { get; }

    /// <summary>The declared topics, then those named by claims that have no declared one, so that no claim is lost.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The claim of an id in any case, or null.</summary>
    public Claim? Find(string id) => _claims.GetValueOrDefault(id);

    /// <summary>The relations that touch a claim, in the order of the file.</summary>
    public IEnumerable<Relation> FindRelations(Claim claim) => _relations.Value[claim.Id];

    /// <summary>Gets the review status of a claim.</summary>
    public ReviewStatus GetReview(Claim claim) => _reviews.Value.GetStatus(claim);

    /// <summary>Gets the review status of a relation or skipped passage.</summary>
    public ReviewStatus GetReview(ReviewItem item) => _reviews.Value.GetStatus(item);

    /// <summary>Gets the sentence to paste for a claim: the report's complete sentence with its credit.</summary>
    public string GetSentence(Claim claim) => _sentences.Value.Write(claim);

    /// <summary>Where the printed sentence with a claim's words is, in UTF-16 units of its report.</summary>
    public (int Start, int End) GetPrintedRange(Claim claim) => _sentences.Value.GetRange(claim);

    /// <summary>A speaker and all that it is, through groups, a member of.</summary>
    public ImmutableHashSet<string> IncludeGroupsOf(string speaker)
    {
        var found = ImmutableHashSet.Create(speaker);
        while (true)
        {
            var wider = found.Union(KnowledgeBase.Speakers.Where(s => s.Members.Any(found.Contains)).Select(s => s.Id));
            if (wider.Count == found.Count)
                return found;
            found = wider;
        }
    }

    private static IEnumerable<Topic> GetUndeclared(KnowledgeBase knowledgeBase)
    {
        var declared = knowledgeBase.Topics.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return knowledgeBase
            .Claims.Where(c => !c.Topics.Any(declared.Contains))
            .SelectMany(c => c.Topics)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new Topic(id, id, "Named by claims, not declared.", default));
    }
}
