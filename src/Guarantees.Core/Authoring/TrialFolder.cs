using Guarantees.Core.Files;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>A copy of a base in a temporary folder, with changes that are not written yet.</summary>
internal sealed class TrialFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claims-").FullName;

    /// <summary>Copies a base.</summary>
    /// <param name="folder">The base.</param>
    /// <param name="knowledgeBase">What was read of it.</param>
    /// <param name="claims">The changed file of claims.</param>
    /// <param name="file">The changed file of a report, relative to the folder.</param>
    /// <param name="bytes">Its contents.</param>
    public TrialFolder(KnowledgeBaseFolder folder, KnowledgeBase knowledgeBase, byte[] claims, string file, byte[] bytes)
    {
        Folder = new KnowledgeBaseFolder(_root);
        File.WriteAllBytes(Path.Combine(_root, KnowledgeBaseFolder.DefaultClaimsFile), claims);
        foreach (var source in knowledgeBase.Sources)
        {
            var path = Path.Combine(_root, source.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (source.File == file)
                File.WriteAllBytes(path, bytes);
            else if (folder.Resolve(source.File) is { } original)
                File.Copy(original, path, overwrite: true);
        }
        if (FileStatus.Get(folder.LedgerPath).Kind == FileKind.Regular)
            File.Copy(folder.LedgerPath, Folder.LedgerPath);
    }

    /// <summary>The copy.</summary>
    public KnowledgeBaseFolder Folder { get; }

    /// <summary>Removes the copy.</summary>
    public void Dispose() => Directory.Delete(_root, recursive: true);
}
