using System.Collections.Immutable;
using System.Text.Json;

namespace Guarantees.Core.Mcp;

/// <summary>What a call gives to a tool.</summary>
internal sealed class ToolArguments
{
    private readonly ImmutableDictionary<string, string> _values;

    private ToolArguments(ImmutableDictionary<string, string> values) => _values = values;

    /// <summary>Gets a value, or null where the call gives none.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads the arguments of a call; null, with the problem, where they do not fit the tool.</summary>
    public static ToolArguments? Read(Tool tool, JsonElement? given, out string problem)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        problem = "";
        if (given is { ValueKind: not JsonValueKind.Object })
            problem = "arguments must be an object";
        else if (given is { } map)
        {
            foreach (var property in map.EnumerateObject())
            {
                if (tool.Parameters.All(p => p.Name != property.Name))
                    problem = $"{tool.Name} takes no argument '{property.Name}'; it takes {JoinNames(tool)}";
                else if (property.Value.ValueKind != JsonValueKind.String)
                    problem = $"argument '{property.Name}' must be a string";
                else
                    values[property.Name] = property.Value.GetString()!;
            }
        }
        if (
            problem.Length == 0
            && tool.Parameters.FirstOrDefault(p => p.IsRequired && !values.ContainsKey(p.Name)) is { } missing
        )
            problem = $"{tool.Name} needs the argument '{missing.Name}'";
        return problem.Length == 0 ? new ToolArguments(values.ToImmutable()) : null;
    }

    private static string JoinNames(Tool tool) => string.Join(", ", tool.Parameters.Select(p => p.Name));
}
