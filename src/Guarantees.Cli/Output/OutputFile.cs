using Guarantees.Core.Files;

namespace Guarantees.Cli.Output;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
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
