using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Guarantees.Cli.Commands;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output;

namespace Guarantees.Cli;

/// <summary>One run of <c>claims</c>: parses, acts, and turns every mishap into one message and an exit code.</summary>
internal static class ClaimsApp
{
    // A file name may begin with @.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, CliHost host)
    {
        try
        {
            var code = Invoke(ClaimsCommand.Build(host).Parse(args, Parsing), host);
            host.Output.Flush();
            return code;
        }
        catch (CliException problem)
        {
            return Flushed(host) ?? Fail(host, problem.ExitCode, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(host, ExitCode.CannotLoad, problem.Message);
        }
        catch (Exception defect) when (host.Environment("CLAIMS_DEBUG") != "1")
        {
            return Fail(host, ExitCode.Defect, $"a defect of this tool ({defect.GetType().Name}: {defect.Message}); CLAIMS_DEBUG=1 shows where");
        }
    }

    // What was written before a problem is still the answer to the rest of the question.
    private static int? Flushed(CliHost host)
    {
        try
        {
            host.Output.Flush();
            return null;
        }
        catch (IOException problem)
        {
            return Fail(host, ExitCode.CannotLoad, problem.Message);
        }
    }

    private static int Invoke(ParseResult parsed, CliHost host)
    {
        if (parsed.Action is ParseErrorAction)
            throw WrongUsage(parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Fail(CliHost host, int code, string message)
    {
        host.Error.WriteLine($"claims: {SafeText.Text(message)}");
        return code;
    }

    private static CliException WrongUsage(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = $"see `{CommandLine(parsed.CommandResult)} --help`";
        if (parsed.UnmatchedTokens is not [var token, ..])
            return CliException.Usage(parsed.Errors[0].Message.TrimEnd('.'), help);

        var isOption = token.StartsWith('-');
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "verb" : "argument";
        var nearest = SpellingSuggestions.Question(token.Split('=')[0], Known(parsed.CommandResult, isOption));
        return CliException.Usage($"unknown {what} '{token}'", nearest is null ? help : $"{nearest} {help}");
    }

    private static IEnumerable<string> Known(CommandResult result, bool options)
    {
        if (!options)
            return result.Command.Subcommands.Select(c => c.Name);
        var own = result.Command.Options.Select(o => o.Name);
        return result.Parent is CommandResult parent ? own.Concat(parent.Command.Options.Where(o => o.Recursive).Select(o => o.Name)) : own;
    }

    private static string CommandLine(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandLine(parent)} {result.Command.Name}" : "claims";
}
