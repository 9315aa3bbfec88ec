using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The properties of a knowledge base's claims, each with the values that occur.</summary>
internal sealed class Facets
{
    /// <summary>Finds the values of each property.</summary>
    public Facets(KnowledgeBase knowledgeBase)
    {
        var claims = knowledgeBase.Claims;
        Topic = Of(claims, "topic", "Topic", knowledgeBase.Topics.Select(t => (t.Id, t.Name)), c => c.Topics);
        Speaker = Of(
            claims, "speaker", "Speaker",
            claims.Select(c => c.Speaker).DistinctBy(s => s.Id).Select(s => (s.Id, Phrases.Identified(s))), c => [c.Speaker.Id]);
        Level = Of(claims, "level", "Level", Words(Vocabularies.Levels), c => [c.Level.Word()]);
        Source = Of(claims, "source", "Report", knowledgeBase.Sources.Select(s => (s.Id, s.Id)), c => [c.Source.Id]);
        Condition = Of(
            claims, "condition", "Condition",
            Words(Vocabularies.ConditionKinds), c => c.Conditions.Select(condition => condition.Kind.Word()));
    }

    /// <summary>What a claim is about.</summary>
    public Facet Topic { get; }

    /// <summary>The innermost voice.</summary>
    public Facet Speaker { get; }

    /// <summary>How the voice nearest to the report is identified.</summary>
    public Facet Level { get; }

    /// <summary>The report.</summary>
    public Facet Source { get; }

    /// <summary>The kinds of condition.</summary>
    public Facet Condition { get; }

    /// <summary>All of them, in the order in which the filter shows them.</summary>
    public IEnumerable<Facet> All => [Topic, Speaker, Level, Source, Condition];

    private static Facet Of(
        ImmutableArray<Claim> claims, string name, string title,
        IEnumerable<(string Value, string Label)> values, Func<Claim, IEnumerable<string>> valuesOf)
    {
        var occurring = claims.SelectMany(valuesOf).ToHashSet(StringComparer.Ordinal);
        return new Facet(name, title, [.. values.Where(v => occurring.Contains(v.Value))], valuesOf);
    }

    private static IEnumerable<(string Value, string Label)> Words(Vocabulary vocabulary) =>
        vocabulary.Terms.Select(t => (t.Word, t.Word));
}
