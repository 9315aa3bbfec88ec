using System.CommandLine;

namespace Guarantees.Cli;

/// <summary><c>--json</c>, the short way to say <c>--format json</c>.</summary>
internal static class JsonFlag
{
    public static Option<bool> Option() => new("--json") { Description = "The same as --format json." };

    /// <summary>The format that the two options ask for.</summary>
    /// <exception cref="CliException">They ask for two.</exception>
    public static string Format(ParseResult parsed, Option<bool> flag, Option<string> format)
    {
        var chosen = parsed.Chosen(format);
        if (!parsed.GetValue(flag) || chosen == Cli.Format.Json)
            return chosen;
        if (parsed.GetResult(format) is { Implicit: false })
            throw CliException.Usage($"{flag.Name} and another {format.Name}", "give one of them");
        return Cli.Format.Json;
    }
}
