using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Guarantees.Cli.Commands;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output;

namespace Guarantees.Cli;

/// <summary>Runs the command line and maps every failure to one message and an exit code.</summary>
internal static class ClaimsApp
{
    // A file name may start with @.
    private static readonly ParserConfiguration ParserConfiguration = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, CliHost host)
    {
        try
        {
            var code = Invoke(ClaimsCommand.Build(host).Parse(args, ParserConfiguration), host);
            host.Output.Flush();
            return code;
        }
        catch (CliException problem)
        {
            return FlushOutput(host) ?? Fail(host, problem.ExitCode, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(host, ExitCode.IoError, problem.Message);
        }
        catch (Exception defect) when (host.Environment("CLAIMS_DEBUG") != "1")
        {
            return Fail(
                host,
                ExitCode.InternalError,
                $"internal error ({defect.GetType().Name}: {defect.Message}); run again with CLAIMS_DEBUG=1 for details"
            );
        }
    }

    // Output written before the problem is still valid.
    private static int? FlushOutput(CliHost host)
    {
        try
        {
            host.Output.Flush();
            return null;
        }
        catch (IOException problem)
        {
            return Fail(host, ExitCode.IoError, problem.Message);
        }
    }

    private static int Invoke(ParseResult parsed, CliHost host)
    {
        if (parsed.Action is ParseErrorAction)
            throw CreateUsageError(parsed);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static int Fail(CliHost host, int code, string message)
    {
        host.Error.WriteLine($"claims: {SafeText.Escape(message)}");
        return code;
    }

    private static CliException CreateUsageError(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = $"see `{JoinCommandLine(parsed.CommandResult)} --help`";
        if (parsed.UnmatchedTokens is not [var token, ..])
            return CliException.Usage(parsed.Errors[0].Message.TrimEnd('.'), help);

        var isOption = token.StartsWith('-');
        var what =
            isOption ? "option"
            : command.Subcommands.Count > 0 ? "verb"
            : "argument";
        var nearest = SpellingSuggestions.DidYouMean(token.Split('=')[0], FindKnownNames(parsed.CommandResult, isOption));
        return CliException.Usage($"unknown {what} '{token}'", nearest is null ? help : $"{nearest} {help}");
    }

    private static IEnumerable<string> FindKnownNames(CommandResult result, bool isOption)
    {
        if (!isOption)
            return result.Command.Subcommands.Select(c => c.Name);
        var own = result.Command.Options.Select(o => o.Name);
        return result.Parent is CommandResult parent
            ? own.Concat(parent.Command.Options.Where(o => o.Recursive).Select(o => o.Name))
            : own;
    }

    private static string JoinCommandLine(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{JoinCommandLine(parent)} {result.Command.Name}" : "claims";
}
