using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>A property by which claims are counted.</summary>
/// <param name="Name">The name on the command line; the option that filters by the property has the same name.</param>
/// <param name="GetKnownValues">Gets all values, in display order.</param>
/// <param name="GetValues">Gets the values of a claim: none, one or several.</param>
/// <param name="Vocabulary">The vocabulary of the values, or null if they are ids.</param>
public sealed record Facet(
    string Name,
    Func<KnowledgeBaseIndex, IEnumerable<string>> GetKnownValues,
    Func<KnowledgeBaseIndex, Claim, IEnumerable<string>> GetValues,
    Vocabulary? Vocabulary = null
)
{
    /// <summary>Gets a value as people read it: "one unnamed person" for <c>unnamed-one</c>; an id as it is.</summary>
    public string GetDisplayName(string value) => Vocabulary?.Terms.FirstOrDefault(t => t.Name == value)?.DisplayName ?? value;

    /// <summary>The speaker.</summary>
    public static readonly Facet Speaker = new("speaker", GetSpeakers, (_, c) => [c.Speaker.Id]);

    /// <summary>The attribution level.</summary>
    public static readonly Facet Level = new("level", Vocabularies.Levels, (_, c) => [c.Level.ToTerm()]);

    /// <summary>All facets, in display order.</summary>
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
        new("act", Vocabularies.Acts, (_, c) => [c.Act.ToTerm()]),
        new("condition", Vocabularies.ConditionKinds, (_, c) => c.Conditions.Select(condition => condition.Kind.ToTerm())),
        new("review", Vocabularies.ReviewStates, (index, c) => [index.GetReview(c).State.ToTerm()]),
    ];

    private static IEnumerable<string> GetSpeakers(KnowledgeBaseIndex index) => index.KnowledgeBase.Speakers.Select(s => s.Id);

    private Facet(string name, Vocabulary vocabulary, Func<KnowledgeBaseIndex, Claim, IEnumerable<string>> getValues)
        : this(name, _ => vocabulary.Terms.Select(t => t.Name), getValues, vocabulary) { }
}
