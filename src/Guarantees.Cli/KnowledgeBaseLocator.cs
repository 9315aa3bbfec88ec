using Guarantees.Core.Loading;

namespace Guarantees.Cli;

/// <summary>
/// Finds the knowledge base: <c>--kb</c>, then <c>CLAIMS_KB</c>, then the nearest parent folder that contains one, and finally,
/// for verbs that only read, the one bundled with the program.
/// </summary>
internal static class KnowledgeBaseLocator
{
    private const string DataFolder = "data";

    /// <returns>The folder, and whether it is the bundled one.</returns>
    /// <exception cref="CliException">None was found; the message lists every path that was tried.</exception>
    public static (KnowledgeBaseFolder Folder, bool IsBundled) Find(CliHost host, string? named, bool allowBundled)
    {
        if (named is not null)
            return (FindNamed(host, "--kb", named), false);
        if (host.Environment("CLAIMS_KB") is { Length: > 0 } variable)
            return (FindNamed(host, "CLAIMS_KB", variable), false);

        var tried = GetAncestors(host.WorkingFolder).SelectMany(f => new[] { Path.Combine(f, DataFolder), f }).ToList();
        if (tried.Find(HasClaims) is { } found)
            return (new KnowledgeBaseFolder(found), false);

        var bundled = Path.Combine(host.ProgramFolder, DataFolder);
        if (allowBundled)
            tried.Add(bundled);
        if (allowBundled && HasClaims(bundled))
            return (new KnowledgeBaseFolder(bundled), true);
        throw CliException.LoadFailure(
            $"no knowledge base found here; tried {string.Join(", ", tried.Select(GetClaimsFile))}; set --kb PATH or CLAIMS_KB"
        );
    }

    /// <summary>Finds the knowledge base at a path, which is a folder with <c>claims.yaml</c> or the file itself; null if there is none.</summary>
    public static KnowledgeBaseFolder? TryFind(CliHost host, string path)
    {
        var full = Path.GetFullPath(path, host.WorkingFolder);
        if (File.Exists(full))
            return new KnowledgeBaseFolder(Path.GetDirectoryName(full)!, Path.GetFileName(full));
        return HasClaims(full) ? new KnowledgeBaseFolder(full) : null;
    }

    private static KnowledgeBaseFolder FindNamed(CliHost host, string origin, string path)
    {
        if (TryFind(host, path) is { } folder)
            return folder;
        var full = Path.GetFullPath(path, host.WorkingFolder);
        throw CliException.LoadFailure(
            $"{origin}: no knowledge base at {path}; tried {full} and {GetClaimsFile(full)}; give claims.yaml or its folder"
        );
    }

    private static IEnumerable<string> GetAncestors(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            yield return at;
    }

    private static bool HasClaims(string folder) => File.Exists(GetClaimsFile(folder));

    private static string GetClaimsFile(string folder) => Path.Combine(folder, KnowledgeBaseFolder.DefaultClaimsFile);
}
