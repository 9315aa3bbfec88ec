using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>
/// A comparison as JSON: each pair once, in the order of the kinds of relation, and each claim without counterpart once.
/// UTF-8, ends in a line end.
/// </summary>
public static class ComparisonJson
{
    /// <summary>Writes the comparison.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison) =>
        JsonFormat.WriteDocument(
            output,
            new ComparisonDocument(
                comparison.Sources.Select(s => s.Id),
                ComparisonWording.GroupByKind(comparison).SelectMany(g => g.Pairs).Select(p => Pair.Create(p, index)),
                comparison.Unmatched.Select(c => new ClaimJson(c, index))
            ),
            OutputContext.Indented.ComparisonDocument
        );

    internal sealed record ComparisonDocument(
        IEnumerable<string> Sources,
        IEnumerable<Pair> Pairs,
        IEnumerable<ClaimJson> WithoutCounterpart
    );

    /// <summary>Two related claims of two reports.</summary>
    internal sealed record Pair(string Type, bool Directed, string? Agreement, string Note, ClaimJson From, ClaimJson To)
    {
        public static Pair Create(RelatedPair pair, KnowledgeBaseIndex index) =>
            new(
                pair.Relation.Type.ToTerm(),
                pair.Relation.Type.IsDirected(),
                pair.Agreement?.ToTerm(),
                pair.Relation.Note,
                new ClaimJson(pair.From, index),
                new ClaimJson(pair.To, index)
            );
    }
}
