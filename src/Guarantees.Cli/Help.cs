using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Guarantees.Cli.Commands;

namespace Guarantees.Cli;

/// <summary>Help that leads with examples; the verbs in their groups.</summary>
internal static class Help
{
    private const int Width = 100;

    /// <summary>Runnable examples for the root (empty name) and each verb; a test runs them all.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Examples = new Dictionary<string, string[]>
    {
        [""] = ["claims list --topic nato", "claims show commitment-only-outside-nato", "claims render --format markdown"],
        ["list"] = ["claims list --topic nato", "claims list --speaker trump --relayed", "claims list --conditional --json"],
        ["show"] = ["claims show commitment-only-outside-nato", "claims show --id commitment-only-outside-nato --format json"],
        ["render"] = ["claims render --format markdown", "claims render --format html", "claims render --format json --topic nato"],
        ["check"] = ["claims check", "claims check --fail-on warning --format concise"],
    };

    public static void Install(RootCommand root, CliHost host)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new Action(root, host);
    }

    public static void Root(RootCommand root, TextWriter output)
    {
        output.WriteLine($"claims: {root.Description}\n");
        WriteExamples("", output);
        output.WriteLine("Usage:\n  claims [--kb PATH] [--color auto|always|never] <verb>\n");
        foreach (var (group, verbs) in ClaimsCommand.Groups)
        {
            output.WriteLine($"{group}:");
            foreach (var verb in verbs)
            {
                if (root.Subcommands.FirstOrDefault(c => c.Name == verb) is { } command)
                    output.WriteLine($"  {verb,-11} {command.Description}");
            }
            output.WriteLine();
        }
        output.WriteLine("Options:");
        foreach (var option in root.Options)
            output.WriteLine($"  {Names(option),-34} {option.Description}");
        output.WriteLine("\n`claims <verb> --help` shows a verb's options and examples.");
    }

    private static void WriteExamples(string verb, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (var example in Examples[verb])
            output.WriteLine($"  {example}");
        output.WriteLine();
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Prepend(option.Name).Distinct());
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private sealed class Action(RootCommand root, CliHost host) : SynchronousCommandLineAction
    {
        private readonly HelpAction _standard = new() { MaxWidth = Width };

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var command = parsed.CommandResult.Command;
            if (command == root)
            {
                Root(root, host.Output);
                return ExitCode.Fine;
            }
            WriteExamples(command.Name, host.Output);
            return _standard.Invoke(parsed);
        }
    }
}
