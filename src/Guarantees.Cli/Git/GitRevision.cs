using System.Text;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Cli.Git;

/// <summary>A knowledge base as of a git revision, in a temporary folder that is deleted on disposal.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("claims-");

    private GitRevision(string claimsFile) => Folder = new KnowledgeBaseFolder(_copy.FullName, claimsFile);

    /// <summary>The folder of the copy.</summary>
    public KnowledgeBaseFolder Folder { get; }

    /// <summary>Copies the files of a knowledge base as of a revision.</summary>
    /// <param name="host">The environment of the run.</param>
    /// <param name="folder">The current knowledge base.</param>
    /// <param name="revision">The revision as given by the user.</param>
    /// <exception cref="CliException">Git is not installed, or the repository, the revision or the knowledge base does not exist.</exception>
    public static GitRevision Copy(CliHost host, KnowledgeBaseFolder folder, string revision)
    {
        var git =
            GitProgram.Find(host, folder.Root)
            ?? throw CliException.LoadFailure(
                $"git is not installed, so revision '{revision}' cannot be read; give two knowledge bases instead"
            );
        if (git.Run(Limits.MaxFileBytes, "rev-parse", "--is-inside-work-tree") is null)
            throw CliException.LoadFailure(
                $"{folder.Root} is not in a git repository, so it has no revision '{revision}'; give two knowledge bases instead"
            );
        if (
            git.Run(Limits.MaxFileBytes, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")
            is not { } id
        )
            throw CliException.Usage(
                $"'{revision}' is neither a knowledge base nor a git revision",
                "`git log --oneline` lists revisions"
            );

        var copy = new GitRevision(folder.ClaimsFile);
        try
        {
            copy.CopyFiles(git, Encoding.ASCII.GetString(id).Trim(), revision);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private void CopyFiles(GitProgram git, string commit, string revision)
    {
        if (!TryCopy(git, commit, Folder.ClaimsFile))
            throw CliException.LoadFailure($"revision {revision} has no readable {Folder.ClaimsFile} in this folder");
        TryCopy(git, commit, KnowledgeBaseFolder.LedgerFile);
        foreach (var file in SourceFiles.Read(Folder))
            TryCopy(git, commit, file);
    }

    // A missing file is reported as a finding when the copy is loaded.
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
