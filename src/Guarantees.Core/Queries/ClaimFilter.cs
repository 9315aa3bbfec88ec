using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Queries;

/// <summary>Which claims are asked for. Values of one property are alternatives; every property that has any must match.</summary>
public sealed record ClaimFilter
{
    /// <summary>Ids of topics.</summary>
    public ImmutableHashSet<string> Topics { get; init; } = [];

    /// <summary>Ids of innermost voices, groups of a member included.</summary>
    public ImmutableHashSet<string> Speakers { get; init; } = [];

    /// <summary>Ids of voices anywhere between report and speaker, groups of a member included.</summary>
    public ImmutableHashSet<string> Voices { get; init; } = [];

    /// <summary>Sides of the speaker.</summary>
    public ImmutableHashSet<string> Sides { get; init; } = [];

    /// <summary>Words for levels of attribution.</summary>
    public ImmutableHashSet<string> Levels { get; init; } = [];

    /// <summary>Words for levels that are taken away.</summary>
    public ImmutableHashSet<string> NotLevels { get; init; } = [];

    /// <summary>Ids of sources.</summary>
    public ImmutableHashSet<string> Sources { get; init; } = [];

    /// <summary>Words for acts.</summary>
    public ImmutableHashSet<string> Acts { get; init; } = [];

    /// <summary>Words for kinds of condition, of which the claim has at least one.</summary>
    public ImmutableHashSet<string> Conditions { get; init; } = [];

    /// <summary>Words for states of review.</summary>
    public ImmutableHashSet<string> Reviews { get; init; } = [];

    /// <summary>Whether only second-hand claims are asked for.</summary>
    public bool IsRelayed { get; init; }

    /// <summary>Whether only claims with a condition are asked for; a limit is none.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether only claims with a hedge are asked for.</summary>
    public bool IsHedged { get; init; }

    /// <summary>Texts to find in the id, statement, quote or attributing words, normalized.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The claims of a knowledge base that match, in its order.</summary>
    public IEnumerable<Claim> Apply(KnowledgeBaseIndex index)
    {
        var texts = Texts.Select(TextFolding.Fold).ToArray();
        return index.KnowledgeBase.Claims.Where(c =>
            Matches(c) && MatchesText(c, texts) && (Reviews.IsEmpty || Reviews.Contains(index.GetReview(c).State.ToTerm()))
        );
    }

    private bool Matches(Claim claim) =>
        (Topics.IsEmpty || claim.Topics.Any(Topics.Contains))
        && (Speakers.IsEmpty || Speakers.Contains(claim.Speaker.Id))
        && (Voices.IsEmpty || claim.Voices.Any(v => Voices.Contains(v.Id)))
        && (Sides.IsEmpty || claim.Speaker.Side is { } side && Sides.Contains(side))
        && (Levels.IsEmpty || Levels.Contains(claim.Level.ToTerm()))
        && !NotLevels.Contains(claim.Level.ToTerm())
        && (Sources.IsEmpty || Sources.Contains(claim.Source.Id))
        && (Acts.IsEmpty || Acts.Contains(claim.Act.ToTerm()))
        && (Conditions.IsEmpty || claim.Conditions.Any(c => Conditions.Contains(c.Kind.ToTerm())))
        && (!IsRelayed || claim.IsRelayed)
        && (!IsConditional || claim.Conditions.Any(c => !c.IsLimit))
        && (!IsHedged || !claim.Hedges.IsEmpty);

    private static bool MatchesText(Claim claim, string[] texts) =>
        texts.Length == 0 || GetSearchableText(claim).Any(s => texts.Any(TextFolding.Fold(s).Contains));

    private static IEnumerable<string> GetSearchableText(Claim claim) =>
        [
            claim.Id,
            claim.Statement,
            string.Join(' ', claim.Quote.Select(q => q.Text)),
            string.Join(' ', claim.AttributionSpans.Select(a => a.Text)),
        ];
}
