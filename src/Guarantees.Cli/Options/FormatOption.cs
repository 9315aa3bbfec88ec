using System.CommandLine;

namespace Guarantees.Cli.Options;

/// <summary><c>--format</c> and, if JSON is one of the formats, its shorthand <c>--json</c>.</summary>
/// <param name="formats">The formats in lower case; the first is the default.</param>
internal sealed class FormatOption(params string[] formats)
{
    private readonly Option<string> _format = ChoiceOption.Create("--format", "Output format", formats);
    private readonly Option<bool>? _json = formats.Contains(OutputFormat.Json)
        ? new("--json") { Description = "Shorthand for --format json" }
        : null;

    public void AddTo(Command command)
    {
        command.Add(_format);
        if (_json is not null)
            command.Add(_json);
    }

    /// <summary>Gets the format given by the two options.</summary>
    /// <exception cref="CliException">They contradict each other.</exception>
    public string GetFormat(ParseResult parsed)
    {
        var chosen = parsed.GetChoice(_format);
        if (_json is null || !parsed.GetValue(_json) || chosen == OutputFormat.Json)
            return chosen;
        if (parsed.GetResult(_format) is { Implicit: false })
            throw CliException.Usage($"{_json.Name} cannot be combined with another {_format.Name}", "give one of them");
        return OutputFormat.Json;
    }
}
