using System.CommandLine;
using Guarantees.Core.Checking;
using Guarantees.Core.Output.Json;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims schema</c>: the format of claims.yaml, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("schema", "JSON Schema 2020-12 of claims.yaml, with the topics, speakers and sources of the knowledge base.");
        command.Acts(host, (session, _) =>
        {
            var (loaded, _) = session.Load(mayFallBack: true);
            if (Checker.WhatStopsShowing(loaded).IsEmpty)
                session.Write(stream => JsonSchemaDocument.Write(stream, loaded.KnowledgeBase));
            else
            {
                session.Write(stream => JsonSchemaDocument.Write(stream, loaded.KnowledgeBase with { Sources = [], Speakers = [], Topics = [] }));
                session.Error.WriteLine("claims: the knowledge base has errors, so the schema is without its topics, speakers and sources; see `claims check`");
            }
            return ExitCode.Fine;
        });
        return command;
    }
}
