namespace Guarantees.Tests.Support;

/// <summary>A folder with a copy of the real knowledge base, and with the files that the examples of the help name.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    public RepositoryCopy()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("data"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, "data", Path.GetRelativePath(Repository.PathOf("data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        File.WriteAllText(Path.Combine(Folder, "report.txt"), HarborReport.Text);
        File.WriteAllText(Path.Combine(Folder, "page.html"), HarborReport.Page);
        var corrected = Repository.Read("data/sources/call-report.txt").Replace("three people", "two people");
        File.WriteAllText(Path.Combine(Folder, "corrected.txt"), corrected);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("claims-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
