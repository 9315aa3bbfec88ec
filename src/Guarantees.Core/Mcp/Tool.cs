using System.Collections.Immutable;
using System.Text.Json.Nodes;

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
    /// <summary>Describes it, with the schema of its input.</summary>
    public JsonObject Describe() =>
        new()
        {
            ["name"] = Name,
            ["title"] = Title,
            ["description"] = Description,
            ["inputSchema"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(Parameters.Select(DescribeParameter)),
                ["required"] = new JsonArray([.. Parameters.Where(p => p.IsRequired).Select(p => p.Name)]),
                ["additionalProperties"] = false,
            },
            ["annotations"] = new JsonObject { ["readOnlyHint"] = true, ["openWorldHint"] = false },
        };

    private static KeyValuePair<string, JsonNode?> DescribeParameter(ToolParameter parameter) =>
        new(parameter.Name, new JsonObject { ["type"] = "string", ["description"] = parameter.Description });
}
