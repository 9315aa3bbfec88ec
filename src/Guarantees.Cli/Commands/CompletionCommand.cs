using System.CommandLine;
using Guarantees.Cli.Options;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims completion</c>: prints a shell completion script.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Build(CliHost host)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"{string.Join(", ", Shells[..^1])} or {Shells[^1]}",
            HelpName = "SHELL",
        };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completion", "Print a shell completion script") { shell };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var known = FilterOptions.ReadId("completion", parsed.GetValue(shell)!, "shell", [.. Shells.Select(s => (s, s))]);
                context.Output.Write(ReadScript(known));
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static string ReadScript(string shell)
    {
        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!;
        return new StreamReader(script).ReadToEnd().ReplaceLineEndings("\n");
    }
}
