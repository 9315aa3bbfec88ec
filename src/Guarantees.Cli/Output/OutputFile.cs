using System.CommandLine;
using Guarantees.Core.Files;

namespace Guarantees.Cli.Output;

/// <summary>An output file, which is written completely or not at all.</summary>
internal static class OutputFile
{
    /// <summary>The option <c>-o FILE</c>; <c>-</c> means stdout.</summary>
    public static Option<string?> CreateOption() =>
        new("--output", "-o") { Description = "Write to this file instead of standard output", HelpName = "FILE" };

    /// <summary>Writes to the file given in the option, or to stdout.</summary>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void Write(CommandContext context, string? target, Action<Stream> write)
    {
        if (target is null or "-")
            context.Write(write);
        else
            Write(context.GetFullPath(target), write);
    }

    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            AtomicFile.Write(path, write);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CliException.LoadFailure($"cannot write {path}: {problem.Message}");
        }
    }
}
