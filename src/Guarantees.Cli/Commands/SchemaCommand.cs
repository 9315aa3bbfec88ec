using System.CommandLine;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims schema</c>: the format of claims.yaml, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("schema", "JSON Schema 2020-12 of claims.yaml, with the topics, speakers and sources of the knowledge base.");
        command.Acts(host, (session, _) =>
        {
            var index = session.Open(mayFallBack: true);
            session.Write(stream => FormatAsSchema.Write(stream, index.KnowledgeBase));
            return ExitCode.Fine;
        });
        return command;
    }
}
