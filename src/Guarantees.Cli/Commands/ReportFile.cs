using Guarantees.Core.Authoring;
using Guarantees.Core.Files;
using Guarantees.Core.Model;

namespace Guarantees.Cli.Commands;

/// <summary>Reads the file of a report that the user named.</summary>
internal static class ReportFile
{
    /// <exception cref="CliException">The file does not exist or contains no readable text.</exception>
    public static ArticleText Read(CommandContext context, string name)
    {
        var path = context.GetFullPath(name);
        if (FileStatus.Get(path).Kind is var kind and not FileKind.Regular)
            throw CliException.LoadFailure(
                kind == FileKind.Missing ? $"file not found: {name}" : $"{name} is {kind.Describe()}, not a file"
            );
        if (new FileInfo(path).Length > Limits.MaxFileBytes)
            throw CliException.LoadFailure($"{name} is larger than {Limits.MaxFileBytes / 1024 / 1024} MiB");
        using var file = File.OpenRead(path);
        var article = ArticleReader.Read(name, file);
        return article.Value ?? throw CliException.LoadFailure($"{name} {article.Problem}");
    }
}
