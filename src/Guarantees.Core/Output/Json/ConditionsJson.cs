using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Conditions as a JSON array, with the same objects as in the claim's JSON. UTF-8, ends with a line break.</summary>
public static class ConditionsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<ConditionRow> rows) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                var claims = new ClaimJson(json, index);
                json.WriteArray(rows, row => Row(json, claims, row));
            }
        );

    private static void Row(Utf8JsonWriter json, ClaimJson claims, ConditionRow row)
    {
        var (claim, condition) = row;
        json.WriteStartObject();
        json.WriteText("kind", condition.Kind.ToTerm());
        claims.Spans("quote", condition.Quote);
        claims.Spans("gates", condition.Governs);
        json.WriteBoolean("limit", condition.IsLimit);
        json.WritePropertyName("by");
        claims.Speaker(condition.GetSetter(claim));
        json.WriteArray("through", claim.Through, claims.Speaker);
        json.WriteText("level", claim.Level.ToTerm());
        json.WriteText("claim", claim.Id);
        json.WriteText("source", claim.Source.Id);
        json.WriteText("place", claim.Citation);
        json.WriteEndObject();
    }
}
