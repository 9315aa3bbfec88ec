using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Mcp;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims mcp</c>: serves claims to AI assistants.</summary>
internal static class McpCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command(
            "mcp",
            "Serve claims to AI assistants: a read-only Model Context Protocol server on stdin and stdout"
        );
        command.SetHandler(
            host,
            (context, _) =>
            {
                var index = new KnowledgeBaseIndex(context.LoadWhole(allowBundled: true).Loaded.KnowledgeBase);
                using var input = host.OpenInput();
                new McpServer(index, CheckOutput.Version, input, host.OutputStream).Run();
                return ExitCode.Success;
            }
        );
        return command;
    }
}
