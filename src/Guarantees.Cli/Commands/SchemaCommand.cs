using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Core.Checking;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims schema</c>: prints the format of claims.yaml for editors.</summary>
internal static class SchemaCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) of claims.yaml");
        var format = new FormatOption(OutputFormat.Json, OutputFormat.Markdown);
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                if (format.GetFormat(parsed) == OutputFormat.Markdown)
                {
                    context.Output.Write(FormatDocumentation.RenderDocument());
                    return ExitCode.Success;
                }
                var (loaded, _) = context.Load(allowBundled: true);
                if (Checker.GetBlockingFindings(loaded).IsEmpty)
                    context.Write(stream => JsonSchemaDocument.Write(stream, loaded.KnowledgeBase));
                else
                {
                    context.Write(stream =>
                        JsonSchemaDocument.Write(stream, loaded.KnowledgeBase with { Sources = [], Speakers = [], Topics = [] })
                    );
                    context.Error.WriteLine(
                        "claims: the knowledge base has errors, so the schema does not list its topics, speakers and sources; see `claims check`"
                    );
                }
                return ExitCode.Success;
            }
        );
        return command;
    }
}
