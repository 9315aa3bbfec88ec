using System.Text;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Cli.Git;

/// <summary>A knowledge base as it was at a revision, in a temporary folder that goes when this is disposed of.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("claims-");

    private GitRevision(string claimsFile) => Folder = new KnowledgeBaseFolder(_copy.FullName, claimsFile);

    /// <summary>The copy.</summary>
    public KnowledgeBaseFolder Folder { get; }

    /// <summary>Copies the files of a knowledge base as they were at a revision.</summary>
    /// <param name="host">The machine.</param>
    /// <param name="folder">The knowledge base as it is now.</param>
    /// <param name="revision">As the user names it.</param>
    /// <exception cref="CliException">There is no git, no repository, no such revision, or no knowledge base in it.</exception>
    public static GitRevision Copy(CliHost host, KnowledgeBaseFolder folder, string revision)
    {
        var git =
            GitProgram.Find(host, folder.Root)
            ?? throw CliException.LoadFailure(
                $"git is not installed, which knows '{revision}'; name two knowledge bases instead"
            );
        if (git.Run(Limits.MaxFileBytes, "rev-parse", "--is-inside-work-tree") is null)
            throw CliException.LoadFailure(
                $"{folder.Root} is not in a git repository, so it has no revision '{revision}'; name two knowledge bases instead"
            );
        if (
            git.Run(Limits.MaxFileBytes, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")
            is not { } id
        )
            throw CliException.Usage(
                $"'{revision}' is neither a knowledge base nor a revision of the repository",
                "`git log --oneline` shows revisions"
            );

        var copy = new GitRevision(folder.ClaimsFile);
        try
        {
            copy.Fill(git, Encoding.ASCII.GetString(id).Trim(), revision);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private void Fill(GitProgram git, string commit, string revision)
    {
        if (!TryCopy(git, commit, Folder.ClaimsFile))
            throw CliException.LoadFailure($"{revision} has no {Folder.ClaimsFile} that could be read in this folder");
        TryCopy(git, commit, KnowledgeBaseFolder.LedgerFile);
        foreach (var file in SourceFiles.Read(Folder))
            TryCopy(git, commit, file);
    }

    // What is not there is a finding when the copy is loaded.
    private bool TryCopy(GitProgram git, string commit, string file)
    {
        if (git.Run(Limits.MaxFileBytes, "cat-file", "blob", $"{commit}:./{file}") is not { } bytes)
            return false;
        var path = Path.Combine(Folder.Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return true;
    }
}
