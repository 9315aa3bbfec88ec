using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Guarantees.Cli.Completion;

/// <summary>
/// <c>claims [suggest:N] LINE</c>: lists completions at column N of a line, for the scripts of <c>claims completion</c>. After
/// <c>--topic=</c>, only the values are listed.
/// </summary>
internal static class SuggestHandler
{
    public static void Install(RootCommand root)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
            directive.Action = new SuggestAction(root, directive, (SynchronousCommandLineAction)directive.Action!);
    }

    private sealed class SuggestAction(RootCommand root, SuggestDirective directive, SynchronousCommandLineAction standard)
        : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var column = parsed.GetResult(directive)?.Values is [var value, ..] ? value : "0";
            if (!int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
                throw CliException.Usage(
                    $"[suggest:N] needs a column, not '{column}'",
                    "use a script printed by `claims completion`"
                );

            var line = parsed.UnmatchedTokens is [var given, ..] ? given : "";
            if (RemoveEarlierUse(line[..Math.Min(position, line.Length)]) is { } once)
                return Print(parsed, root.Parse(once).GetCompletions(once.Length));

            // Otherwise a repeatable option would be offered values forever: after `--topic nato ` comes an option.
            foreach (var repeated in root.Subcommands.SelectMany(c => c.Options).Where(o => o.Arity.MaximumNumberOfValues > 1))
                repeated.Arity = ArgumentArity.ExactlyOne;
            return standard.Invoke(parsed);
        }

        // Matches a line that ends with the value of an option, such as `--topic=n`, `--topic n` or `--topic `, if the option occurs
        // only once in it and its value is a separate word; null for any other line.
        private string? RemoveEarlierUse(string line)
        {
            var start = line.LastIndexOf(' ') + 1;
            var words = line[..start].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            var last = line[start..];
            if (last.StartsWith('-') && last.IndexOf('=') is var equals and > 0)
            {
                words.Add(last[..equals]);
                last = last[(equals + 1)..];
            }
            if (words is not [.. var before, var name] || FindOption(words, name) is not { Arity.MaximumNumberOfValues: > 0 })
                return null;
            for (var at = before.IndexOf(name); at >= 0; at = before.IndexOf(name))
                before.RemoveRange(at, Math.Min(2, before.Count - at));
            before.RemoveAll(w => w.StartsWith($"{name}=", StringComparison.Ordinal));
            return string.Join(' ', [.. before, name, last]);
        }

        private Option? FindOption(List<string> words, string name)
        {
            var parsed = root.Parse([.. words.Skip(1)]); // the first is the program's name
            for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
            {
                if (at.Command.Options.FirstOrDefault(o => o.Name == name || o.Aliases.Contains(name)) is { } option)
                    return option;
            }
            return null;
        }

        private static int Print(ParseResult parsed, IEnumerable<CompletionItem> items)
        {
            parsed.InvocationConfiguration.Output.WriteLine(string.Join('\n', items.Select(i => i.Label)));
            return ExitCode.Success;
        }
    }
}
