namespace Guarantees.Core.Loading;

/// <summary>The folder that holds a knowledge base. Nothing outside it is ever read.</summary>
/// <param name="Root">The folder.</param>
/// <param name="ClaimsFile">The file of claims in it, by name.</param>
public sealed record KnowledgeBaseFolder(string Root, string ClaimsFile = KnowledgeBaseFolder.DefaultClaimsFile)
{
    /// <summary>The name of the file of claims.</summary>
    public const string DefaultClaimsFile = "claims.yaml";

    /// <summary>The name of the ledger, beside the file of claims.</summary>
    public const string LedgerFile = "reviews.yaml";

    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>The full path of the ledger.</summary>
    public string LedgerPath => Path.Combine(Root, LedgerFile);

    /// <summary>The text of a YAML file in it, to show a line of; null where there is none that can be decoded.</summary>
    /// <param name="file">Relative to the folder.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public string? ReadText(string file) =>
        Resolve(file) is { } path && File.Exists(path) ? TextFile.Read(path, file).Value?.Text : null;

    /// <summary>
    /// The real path of a file that the data names, or null where it leads out of the folder: an absolute path, a
    /// <c>..</c>, a link to elsewhere, or links in a circle.
    /// </summary>
    internal string? Resolve(string relative)
    {
        if (
            Path.IsPathRooted(relative)
            || relative.Contains('\\')
            || relative.Contains('\0')
            || relative.Split('/').Any(part => part is ".." or "")
        )
            return null;
        try
        {
            var root = GetRealPath(Path.GetFullPath(Root));
            var real = GetRealPath(Path.Combine(root, relative));
            return real.StartsWith(
                Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            )
                ? real
                : null;
        }
        catch (IOException)
        {
            return null; // links that lead in a circle
        }
    }

    // Follows links in every part of the path, as the file system will when the file is opened.
    private static string GetRealPath(string path, int links = 0)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        if (links > MaxLinks)
            throw new IOException($"too many links in {path}");
        var real = Path.Combine(GetRealPath(parent, links), Path.GetFileName(path));
        return new FileInfo(real).LinkTarget is { } target
            ? GetRealPath(Path.GetFullPath(target, Path.GetDirectoryName(real)!), links + 1)
            : real;
    }
}
