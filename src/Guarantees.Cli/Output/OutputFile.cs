using System.CommandLine;
using Guarantees.Core.Files;

namespace Guarantees.Cli.Output;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>The option <c>-o FILE</c>; a dash is stdout.</summary>
    public static Option<string?> CreateOption() =>
        new("--output", "-o") { Description = "Write to this file instead of standard output", HelpName = "FILE" };

    /// <summary>Writes to the file that the option names, or to stdout.</summary>
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
