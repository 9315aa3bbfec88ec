using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>A property by which claims are counted.</summary>
/// <param name="Name">As the user writes it; the option that filters by it has the same name.</param>
/// <param name="GetKnownValues">Its values in the order in which they are shown.</param>
/// <param name="GetValues">The values that a claim has; none, one or several.</param>
public sealed record Facet(
    string Name,
    Func<KnowledgeBaseIndex, IEnumerable<string>> GetKnownValues,
    Func<KnowledgeBaseIndex, Claim, IEnumerable<string>> GetValues
)
{
    /// <summary>Speakers, innermost voices.</summary>
    public static readonly Facet Speaker = new("speaker", GetSpeakers, (_, c) => [c.Speaker.Id]);

    /// <summary>Levels of attribution.</summary>
    public static readonly Facet Level = new("level", GetTerms(Vocabularies.Levels), (_, c) => [c.Level.ToTerm()]);

    /// <summary>All there are.</summary>
    public static readonly ImmutableArray<Facet> All =
    [
        new("topic", index => index.Topics.Select(t => t.Id), (_, c) => c.Topics),
        Speaker,
        new("voice", GetSpeakers, (_, c) => c.Voices.Select(v => v.Id)),
        new(
            "side",
            index => index.KnowledgeBase.Speakers.Select(s => s.Side).OfType<string>(),
            (_, c) => c.Speaker.Side is { } side ? [side] : []
        ),
        Level,
        new("source", index => index.KnowledgeBase.Sources.Select(s => s.Id), (_, c) => [c.Source.Id]),
        new("act", GetTerms(Vocabularies.Acts), (_, c) => [c.Act.ToTerm()]),
        new(
            "condition",
            GetTerms(Vocabularies.ConditionKinds),
            (_, c) => c.Conditions.Select(condition => condition.Kind.ToTerm())
        ),
        new("review", GetTerms(Vocabularies.ReviewStates), (index, c) => [index.GetReview(c).State.ToTerm()]),
    ];

    private static IEnumerable<string> GetSpeakers(KnowledgeBaseIndex index) => index.KnowledgeBase.Speakers.Select(s => s.Id);

    private static Func<KnowledgeBaseIndex, IEnumerable<string>> GetTerms(Vocabulary vocabulary) =>
        _ => vocabulary.Terms.Select(t => t.Name);
}
