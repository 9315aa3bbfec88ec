using Guarantees.Core.Model;

namespace Guarantees.Core.Reviews;

/// <summary>Something that is reviewed: a claim, a relation or a skipped passage.</summary>
public sealed class ReviewItem
{
    private readonly Lazy<Digest> _digest;

    private ReviewItem(string name, string key, string writer, Location at, Func<Digest> digest)
    {
        LedgerName = name;
        Id = key;
        Writer = writer;
        Location = at;
        _digest = new(digest);
    }

    /// <summary>As the ledger names it: <c>claim ID</c>, <c>relation FROM..TO</c>, <c>skipped SOURCE LINE:COLUMN</c>.</summary>
    public string LedgerName { get; }

    /// <summary>As the command line names it: <c>ID</c>, <c>FROM..TO</c>, <c>SOURCE:LINE:COLUMN</c>.</summary>
    public string Id { get; }

    /// <summary>Id of the reader who wrote it.</summary>
    public string Writer { get; }

    /// <summary>The location of the item in the file.</summary>
    public Location Location { get; }

    /// <summary>Id of the claim, where the item is one.</summary>
    public string? Claim { get; private init; }

    /// <summary>The digest to which a review is bound; computed on first use.</summary>
    public Digest Digest => _digest.Value;

    /// <summary>A claim as an item.</summary>
    public static ReviewItem Create(Claim claim) =>
        new(GetLedgerName(claim), claim.Id, claim.Author, claim.Locations.Start, () => Digest.Compute(claim))
        {
            Claim = claim.Id,
        };

    /// <summary>The name under which the ledger knows a claim.</summary>
    public static string GetLedgerName(Claim claim) => $"claim {claim.Id}";

    /// <summary>A skipped passage as an item.</summary>
    public static ReviewItem Create(SkippedPassage skipped, string curator) =>
        new(
            $"skipped {skipped.Source.Id} {skipped.Quote[0].Line}:{skipped.Quote[0].Column}",
            skipped.Id,
            curator,
            skipped.Locations.Start,
            () => Digest.Compute(skipped)
        );

    /// <summary>A relation as an item.</summary>
    public static ReviewItem Create(Relation relation, Claim from, Claim to) =>
        new(
            $"relation {relation.From}..{relation.To}",
            relation.Id,
            relation.Author,
            relation.Locations.Start,
            () => Digest.Compute(relation, from, to)
        );

    /// <summary>All items of a knowledge base: claims, relations whose ends are there, skipped passages.</summary>
    public static IEnumerable<ReviewItem> ForAll(KnowledgeBase knowledgeBase)
    {
        foreach (var claim in knowledgeBase.Claims)
            yield return Create(claim);
        var claims = knowledgeBase.Claims.ToDictionaryFirstWins(c => c.Id);
        foreach (var relation in knowledgeBase.Relations)
        {
            if (claims.TryGetValue(relation.From, out var from) && claims.TryGetValue(relation.To, out var to))
                yield return Create(relation, from, to);
        }
        foreach (var skipped in knowledgeBase.Skipped)
            yield return Create(skipped, knowledgeBase.Curator);
    }
}
