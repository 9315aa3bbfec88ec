namespace Guarantees.Cli;

/// <summary>Ends the run with an exit code and a message for stderr. One factory for each mistake; each says the cure.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CliException Usage(string message, string? cure = null) =>
        new(Cli.ExitCode.UsageError, cure is null ? message : $"{message}; {cure}");

    public static CliException LoadFailure(string message) => new(Cli.ExitCode.IoError, message);
}
