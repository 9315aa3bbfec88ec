using System.CommandLine;

namespace Guarantees.Cli.Options;

/// <summary><c>--format</c> and, where one of the forms is JSON, <c>--json</c>, the short way to say <c>--format json</c>.</summary>
/// <param name="forms">The forms in lower case; the first is the default.</param>
internal sealed class FormatOption(params string[] forms)
{
    private readonly Option<string> _format = ChoiceOption.Create("--format", "Output format", forms);
    private readonly Option<bool>? _json = forms.Contains(OutputFormat.Json)
        ? new("--json") { Description = "The same as --format json." }
        : null;

    public void AddTo(Command command)
    {
        command.Add(_format);
        if (_json is not null)
            command.Add(_json);
    }

    /// <summary>The form that the two options ask for.</summary>
    /// <exception cref="CliException">They ask for two.</exception>
    public string GetFormat(ParseResult parsed)
    {
        var chosen = parsed.GetChoice(_format);
        if (_json is null || !parsed.GetValue(_json) || chosen == OutputFormat.Json)
            return chosen;
        if (parsed.GetResult(_format) is { Implicit: false })
            throw CliException.Usage($"{_json.Name} and another {_format.Name}", "give one of them");
        return OutputFormat.Json;
    }
}
