using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>A property by which claims are counted.</summary>
/// <param name="Name">As the user writes it; the option that filters by it has the same name.</param>
/// <param name="Known">Its values in the order in which they are shown.</param>
/// <param name="Of">The values that a claim has; none, one or several.</param>
public sealed record Facet(
    string Name, Func<KnowledgeBaseIndex, IEnumerable<string>> Known, Func<KnowledgeBaseIndex, Claim, IEnumerable<string>> Of)
{
    /// <summary>Speakers, innermost voices.</summary>
    public static readonly Facet Speaker = new("speaker", Speakers, (_, c) => [c.Speaker.Id]);

    /// <summary>Levels of attribution.</summary>
    public static readonly Facet Level = new("level", Words(Vocabularies.Levels), (_, c) => [c.Level.Word()]);

    /// <summary>All there are.</summary>
    public static readonly ImmutableArray<Facet> All =
    [
        new("topic", index => index.Topics.Select(t => t.Id), (_, c) => c.Topics),
        Speaker,
        new("voice", Speakers, (_, c) => c.Voices.Select(v => v.Id)),
        new("side", index => index.KnowledgeBase.Speakers.Select(s => s.Side).OfType<string>(), (_, c) => c.Speaker.Side is { } side ? [side] : []),
        Level,
        new("source", index => index.KnowledgeBase.Sources.Select(s => s.Id), (_, c) => [c.Source.Id]),
        new("act", Words(Vocabularies.Acts), (_, c) => [c.Act.Word()]),
        new("condition", Words(Vocabularies.ConditionKinds), (_, c) => c.Conditions.Select(condition => condition.Kind.Word())),
        new("review", Words(Vocabularies.ReviewStates), (index, c) => [index.ReviewOf(c).State.Word()]),
    ];

    private static IEnumerable<string> Speakers(KnowledgeBaseIndex index) => index.KnowledgeBase.Speakers.Select(s => s.Id);

    private static Func<KnowledgeBaseIndex, IEnumerable<string>> Words(Vocabulary vocabulary) => _ => vocabulary.Terms.Select(t => t.Word);
}
