namespace Guarantees.Cli.Output;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
            throw CliException.CannotLoad($"cannot write {path}: there is no folder {folder}");
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = File.Create(temporary))
                write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw CliException.CannotLoad($"cannot write {path}: {problem.Message}");
        }
    }
}
