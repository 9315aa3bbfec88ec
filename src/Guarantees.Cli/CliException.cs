namespace Guarantees.Cli;

/// <summary>Ends the run with an exit code and a message for stderr that says what to do.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CliException Usage(string message, string? help = null) =>
        new(Cli.ExitCode.UsageError, help is null ? message : $"{message}; {help}");

    public static CliException LoadFailure(string message) => new(Cli.ExitCode.IoError, message);
}
