using System.Text.Json;
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
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    // Our own terms whose order matters.
    private static readonly string[] Lists = ["through", "attributed", "hedges", "conditions", "words", "governs", "when"];

    /// <summary>Writes the collection with its one page.</summary>
    public static void Write(
        Stream output,
        KnowledgeBaseIndex index,
        IReadOnlyCollection<Claim> claims,
        SourceAddresses addresses
    ) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                var annotation = new AnnotationJson(json, index, addresses);
                var id = AnnotationIris.GetCollection(index.KnowledgeBase, claims.Select(c => c.Source).Distinct());
                json.WriteStartObject();
                json.WritePropertyName("@context");
                WriteContext(json);
                json.WriteText("id", id);
                json.WriteText("type", "AnnotationCollection");
                json.WriteText("label", ClaimWording.GetTitle(index.KnowledgeBase));
                json.WriteNumber("total", claims.Count);
                json.WriteStartObject("first");
                json.WriteText("id", $"{id}#page-1");
                json.WriteText("type", "AnnotationPage");
                json.WriteText("partOf", id);
                json.WriteNumber("startIndex", 0);
                json.WriteArray("items", claims, annotation.Write);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteText(Context);
        json.WriteStartObject();
        json.WriteText("claims", AnnotationIris.Vocabulary);
        foreach (var term in Lists)
        {
            json.WriteStartObject($"claims:{term}");
            json.WriteText("@id", $"claims:{term}");
            json.WriteText("@container", "@list");
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
