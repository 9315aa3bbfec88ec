using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The properties of a knowledge base's claims, each with the values that occur.</summary>
internal sealed class FilterFacets
{
    /// <summary>Finds the values of each property.</summary>
    public FilterFacets(KnowledgeBase knowledgeBase)
    {
        var claims = knowledgeBase.Claims;
        Topic = CreateFacet(claims, "topic", "Topic", knowledgeBase.Topics.Select(t => (t.Id, t.Name)), c => c.Topics);
        Speaker = CreateFacet(
            claims,
            "speaker",
            "Speaker",
            claims
                .Select(c => c.Speaker)
                .DistinctBy(s => s.Id)
                .Select(s => (s.Id, DocumentWording.Capitalize(DocumentWording.NameSpeaker(s)))),
            c => [c.Speaker.Id]
        );
        Level = CreateFacet(claims, "level", "Named or not", FromVocabulary(Vocabularies.Levels), c => [c.Level.ToTerm()]);
        Source = CreateFacet(
            claims,
            "source",
            "Report",
            knowledgeBase.Sources.Select(s => (s.Id, DocumentWording.Capitalize(ClaimWording.SourceName(s)))),
            c => [c.Source.Id]
        );
        Condition = CreateFacet(
            claims,
            "condition",
            "Condition",
            FromVocabulary(Vocabularies.ConditionKinds),
            c => c.Conditions.Select(condition => condition.Kind.ToTerm())
        );
    }

    /// <summary>The topics.</summary>
    public FilterFacet Topic { get; }

    /// <summary>The speaker.</summary>
    public FilterFacet Speaker { get; }

    /// <summary>The level: how the voice nearest to the report is identified.</summary>
    public FilterFacet Level { get; }

    /// <summary>The report.</summary>
    public FilterFacet Source { get; }

    /// <summary>The kinds of condition.</summary>
    public FilterFacet Condition { get; }

    /// <summary>All facets, in display order.</summary>
    public IEnumerable<FilterFacet> All => [Source, Speaker, Level, Condition, Topic];

    private static FilterFacet CreateFacet(
        ImmutableArray<Claim> claims,
        string name,
        string title,
        IEnumerable<(string Value, string Label)> values,
        Func<Claim, IEnumerable<string>> valuesOf
    )
    {
        var occurring = claims.SelectMany(valuesOf).ToHashSet(StringComparer.Ordinal);
        return new FilterFacet(name, title, [.. values.Where(v => occurring.Contains(v.Value))], valuesOf);
    }

    private static IEnumerable<(string Value, string Label)> FromVocabulary(Vocabulary vocabulary) =>
        vocabulary.Terms.Select(t => (t.Name, DocumentWording.Curl(t.DisplayName)));
}
