using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Guarantees.Cli;

/// <summary>Configures help: examples first, verbs in groups.</summary>
internal static class Help
{
    private const int DefaultWidth = 80;

    /// <summary>Runnable examples for the root (empty name) and each verb; a test runs all of them.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Examples = new Dictionary<string, string[]>
    {
        [""] = [.. HelpWriter.RootExamples.Select(e => e.Command)],
        ["list"] =
        [
            "claims list --topic nato",
            "claims list --speaker trump --relayed",
            "claims list --conditional --json",
            "claims list --count-by speaker,level",
            "claims list --speaker \"white house\"",
            "claims list --brief",
            "claims list --source call-report --format csv",
        ],
        ["show"] =
        [
            "claims show commitment-only-outside-nato",
            "claims show commitment-only-outside-nato --context --history",
            "claims show --id commitment-only-outside-nato --format json",
        ],
        ["conditions"] =
        [
            "claims conditions",
            "claims conditions --limits",
            "claims conditions --condition only-if --condition if --speaker trump",
            "claims conditions --topic us-role --format csv",
        ],
        ["compare"] =
        [
            "claims compare",
            "claims compare --topic troops",
            "claims compare --lone",
            "claims compare --source european-led --format markdown",
        ],
        ["quote"] =
        [
            "claims quote draft.md",
            "claims quote \"he would only make such a commitment if the effort is not part of NATO\"",
            "claims quote \"Whatever the security guarantees may be … the U.S. will not continue to provide weapons or troops directly to Ukraine\" --format json",
        ],
        ["render"] =
        [
            "claims render --format markdown",
            "claims render --format html",
            "claims render --format json --topic nato",
        ],
        ["export"] =
        [
            "claims export --format web-annotation",
            "claims export --format hypothesis --source call-report --url https://example.org/call",
        ],
        ["mcp"] = ["claims mcp", "claims mcp --kb data"],
        ["init"] = ["claims init", "claims init desk --title \"The harbor closure\" --curator ann-lee"],
        ["add"] =
        [
            "claims add report.txt --id harbor --publisher \"The Oldport Courier\" --published \"May 3, 2026\"",
            "claims add page.html --id harbor-page",
        ],
        ["draft"] = ["claims draft call-report", "claims draft european-led 4 6", "claims draft call-report --next"],
        ["update"] = ["claims update call-report corrected.txt", "claims update call-report corrected.txt --apply"],
        ["coverage"] = ["claims coverage", "claims coverage call-report --format json"],
        ["review"] = ["claims review", "claims review --by second-reader", "claims review commitment-only-outside-nato"],
        ["diff"] = ["claims diff", "claims diff HEAD~3 --format markdown", "claims diff archive data"],
        ["agreement"] =
        [
            "claims agreement data/readings/second-reader.yaml",
            "claims agreement data/readings/second-reader.yaml --format json",
        ],
        ["check"] = ["claims check", "claims check --ignore CLM7 --format concise", "claims check --format sarif"],
        ["explain"] = ["claims explain second-hand", "claims explain CLM201", "claims explain --list"],
        ["schema"] = ["claims schema"],
        ["completion"] = ["claims completion bash", "claims completion fish"],
    };

    public static void Configure(RootCommand root, CliHost host)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new ExamplesHelpAction(root, host);
            option.Description = "Show this help";
            // Only -h and --help: the other aliases are for Windows and clutter completion.
            foreach (var alias in option.Aliases.Where(a => a is not "-h").ToArray())
                option.Aliases.Remove(alias);
        }
    }

    public static void WriteRoot(RootCommand root, CliHost host, TextWriter output) =>
        new HelpWriter(output, GetWidth(host)).WriteRoot(root);

    private static int GetWidth(CliHost host) => host.OutputWidth ?? DefaultWidth;

    private sealed class ExamplesHelpAction(RootCommand root, CliHost host) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var writer = new HelpWriter(host.Output, GetWidth(host));
            var command = parsed.CommandResult.Command;
            if (command == root)
                writer.WriteRoot(root);
            else
                writer.WriteVerb(command, Examples[command.Name]);
            return ExitCode.Success;
        }
    }
}
