using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>
/// Claims as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), one annotation a claim. UTF-8, ends in a line
/// end.
/// </summary>
public static class AnnotationCollectionJson
{
    // Our own terms whose order matters.
    private static readonly string[] Lists = ["through", "attributed", "hedges", "conditions", "words", "governs", "when"];

    /// <summary>Writes the collection with its one page.</summary>
    public static void Write(
        Stream output,
        KnowledgeBaseIndex index,
        IReadOnlyCollection<Claim> claims,
        SourceAddresses addresses
    )
    {
        var annotation = new AnnotationJson(index, addresses);
        var id = AnnotationIris.GetCollection(index.KnowledgeBase, claims.Select(c => c.Source).Distinct());
        JsonFormat.WriteDocument(
            output,
            new Collection(
                CreateContext(),
                id,
                "AnnotationCollection",
                ClaimWording.GetTitle(index.KnowledgeBase),
                claims.Count,
                new Page($"{id}#page-1", "AnnotationPage", id, StartIndex: 0, claims.Select(annotation.Create))
            ),
            OutputContext.Indented.Collection
        );
    }

    private static JsonArray CreateContext()
    {
        var terms = new JsonObject { ["claims"] = AnnotationIris.Vocabulary };
        foreach (var term in Lists)
            terms[$"claims:{term}"] = new JsonObject { ["@id"] = $"claims:{term}", ["@container"] = "@list" };
        return new JsonArray("http://www.w3.org/ns/anno.jsonld", terms);
    }

    internal sealed record Collection(
        [property: JsonPropertyName("@context")] JsonArray Context,
        string Id,
        string Type,
        string Label,
        int Total,
        Page First
    );

    internal sealed record Page(string Id, string Type, string PartOf, int StartIndex, IEnumerable<JsonObject> Items);
}
