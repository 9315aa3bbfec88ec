using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Output.Json;

/// <summary>The differences between two versions of a knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class DifferencesJson
{
    /// <summary>Writes both versions of each claim that differs, with the names of the fields that differ.</summary>
    public static void Write(Stream output, KnowledgeBaseDiff diff, KnowledgeBaseIndex before, KnowledgeBaseIndex after) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("alike", diff.IsEmpty);
                json.WriteNumber("unchanged", diff.Unchanged);
                json.WriteArray("claims", diff.Claims, c => Claim(json, c, before, after));
                json.WriteArray("items", diff.Items, i => Item(json, i, diff));
                json.WriteEndObject();
            }
        );

    private static void Claim(Utf8JsonWriter json, ClaimChange change, KnowledgeBaseIndex before, KnowledgeBaseIndex after)
    {
        json.WriteStartObject();
        json.WriteText("id", change.Latest.Id);
        json.WriteText("change", DifferenceWording.GetWord(change.Kind));
        json.WriteArray("fields", DifferenceWording.GetFields(change), f => json.WriteText(f.Field));
        Version(json, "before", change.Before, before);
        Version(json, "after", change.After, after);
        json.WriteStartObject("reviews");
        json.WriteText("before", change.ReviewBefore?.ToTerm());
        json.WriteText("after", change.ReviewAfter?.ToTerm());
        json.WriteArray("changed", change.ChangedParts, json.WriteText);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter json, string name, Claim? claim, KnowledgeBaseIndex index)
    {
        json.WritePropertyName(name);
        if (claim is null)
            json.WriteNullValue();
        else
            new ClaimJson(json, index).Write(claim);
    }

    private static void Item(Utf8JsonWriter json, ItemChange item, KnowledgeBaseDiff diff)
    {
        json.WriteStartObject();
        json.WriteText("what", item.What);
        json.WriteText("id", item.Id);
        json.WriteText("change", DifferenceWording.GetWord(item.Kind));
        json.WriteArray(
            "fields",
            item.Fields,
            field =>
            {
                json.WriteStartObject();
                json.WriteText("field", field.Field);
                json.WriteText("before", field.Before);
                json.WriteText("after", field.After);
                json.WriteEndObject();
            }
        );
        json.WriteArray(
            "claims",
            DifferenceWording.DescribeText(item, diff),
            effect =>
            {
                json.WriteStartObject();
                json.WriteText("id", effect.Claim);
                json.WriteText("effect", effect.Effect);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }
}
