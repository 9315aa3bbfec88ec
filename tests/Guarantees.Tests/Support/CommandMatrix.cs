using System.CommandLine;
using Guarantees.Cli;
using Guarantees.Cli.Commands;

namespace Guarantees.Tests.Support;

/// <summary>The verbs of the tool and the words of their options, asked of the tool itself.</summary>
internal static class CommandMatrix
{
    /// <summary>The verbs that write a base, or need files of their own: never run in the repository itself.</summary>
    public static readonly string[] Authoring = ["init", "add", "draft", "update"];

    /// <summary>Every verb with each of its formats; the empty word where it has only one.</summary>
    public static IEnumerable<(string Verb, string Format)> WithFormats() =>
        from command in Verbs()
        let option = command.Options.FirstOrDefault(o => o.Name == "--format")
        from format in option?.HelpName?.Split('|') ?? [""]
        select (command.Name, format);

    /// <summary>The verbs.</summary>
    public static IEnumerable<Command> Verbs()
    {
        var host = new CliHost(Stream.Null, TextWriter.Null)
        {
            WorkingFolder = "/",
            ProgramFolder = "/",
            Today = default,
        };
        return ClaimsCommand.Build(host).Subcommands;
    }
}
