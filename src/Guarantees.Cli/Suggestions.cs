using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Guarantees.Cli;

/// <summary>
/// <c>claims [suggest:N] LINE</c>: what may stand at column N of a line, for the scripts of <c>claims completion</c>.
/// </summary>
internal static class Suggestions
{
    public static void Install(RootCommand root)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
            directive.Action = new Action(root, directive, (SynchronousCommandLineAction)directive.Action!);
    }

    private sealed class Action(RootCommand root, SuggestDirective directive, SynchronousCommandLineAction standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var column = parsed.GetResult(directive)?.Values is [var value, ..] ? value : "0";
            if (!uint.TryParse(column, CultureInfo.InvariantCulture, out _))
                throw CliException.Usage($"[suggest:N] needs a column, not '{column}'", "`claims completion` prints scripts that use it");
            // Else a repeated option would be offered further values for ever: after `--topic nato ` comes an option.
            foreach (var option in root.Subcommands.SelectMany(c => c.Options).Where(o => o.Arity.MaximumNumberOfValues > 1))
                option.Arity = ArgumentArity.ExactlyOne;
            return standard.Invoke(parsed);
        }
    }
}
