using System.Collections.Immutable;
using System.Text.Json;

namespace Guarantees.Core.Mcp;

/// <summary>A tool that an assistant may call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Description">What it answers, for the assistant.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Call">Answers a call.</param>
internal sealed record Tool(
    string Name,
    string Title,
    string Description,
    ImmutableArray<ToolParameter> Parameters,
    Func<ToolArguments, ToolAnswer> Call
)
{
    /// <summary>Writes its description, with the schema of its input.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("title", Title);
        json.WriteString("description", Description);
        json.WriteStartObject("inputSchema");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var parameter in Parameters)
        {
            json.WriteStartObject(parameter.Name);
            json.WriteString("type", "string");
            json.WriteString("description", parameter.Description);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var parameter in Parameters.Where(p => p.IsRequired))
            json.WriteStringValue(parameter.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteStartObject("annotations");
        json.WriteBoolean("readOnlyHint", true);
        json.WriteBoolean("openWorldHint", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
