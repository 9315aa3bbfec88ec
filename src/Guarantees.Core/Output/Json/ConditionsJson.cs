using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Conditions as a JSON array, with the objects of the claim's JSON. UTF-8, ends in a line end.</summary>
public static class ConditionsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<ConditionRow> rows) => JsonFormat.Document(output, json =>
    {
        var claims = new ClaimJson(json, index);
        json.Array(rows, row => Row(json, claims, row));
    });

    private static void Row(Utf8JsonWriter json, ClaimJson claims, ConditionRow row)
    {
        var (claim, condition) = row;
        json.WriteStartObject();
        json.Text("kind", condition.Kind.Word());
        claims.Spans("quote", condition.Quote);
        claims.Spans("gates", condition.Gates);
        json.WritePropertyName("setBy");
        claims.Speaker(claim.Speaker);
        json.Array("through", claim.Through, claims.Speaker);
        json.Text("level", claim.Level.Word());
        json.Text("claim", claim.Id);
        json.Text("source", claim.Source.Id);
        json.Text("place", claim.Place);
        json.WriteEndObject();
    }
}
