using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;

namespace Guarantees.Cli.Commands;

/// <summary>The root command: global options, and the verbs in groups.</summary>
internal static class ClaimsCommand
{
    /// <summary>The groups in which help lists the verbs.</summary>
    public static readonly (string Group, string[] Verbs)[] Groups =
    [
        ("Read", ["list", "show", "conditions", "compare", "quote"]),
        ("Publish", ["render", "export", "mcp"]),
        ("Maintain", ["init", "add", "draft", "update", "check", "coverage", "review", "diff", "agreement", "explain"]),
        ("Set up", ["schema", "completion"]),
    ];

    public static RootCommand Build(CliHost host)
    {
        var root = new RootCommand("who said it, on whose word, on what condition");
        root.Add(GlobalOptions.KnowledgeBase);
        root.Add(GlobalOptions.Color);
        root.Add(ListCommand.Build(host));
        root.Add(ShowCommand.Build(host));
        root.Add(ConditionsCommand.Build(host));
        root.Add(CompareCommand.Build(host));
        root.Add(QuoteCommand.Build(host));
        root.Add(RenderCommand.Build(host));
        root.Add(ExportCommand.Build(host));
        root.Add(McpCommand.Build(host));
        root.Add(InitCommand.Build(host));
        root.Add(AddCommand.Build(host));
        root.Add(DraftCommand.Build(host));
        root.Add(UpdateCommand.Build(host));
        root.Add(CheckCommand.Build(host));
        root.Add(CoverageCommand.Build(host));
        root.Add(ReviewCommand.Build(host));
        root.Add(DiffCommand.Build(host));
        root.Add(AgreementCommand.Build(host));
        root.Add(ExplainCommand.Build(host));
        root.Add(SchemaCommand.Build(host));
        root.Add(CompletionCommand.Build(host));
        root.SetAction(_ =>
        {
            Help.WriteRoot(root, host, host.Error);
            return ExitCode.UsageError;
        });
        Help.Configure(root, host);
        SuggestHandler.Install(root);
        return root;
    }

    /// <summary>Sets the handler of a verb, which runs in a <see cref="CommandContext"/>.</summary>
    public static void SetHandler(this Command command, CliHost host, Func<CommandContext, ParseResult, int> act) =>
        command.SetAction(parsed => act(new CommandContext(host, parsed), parsed));
}
