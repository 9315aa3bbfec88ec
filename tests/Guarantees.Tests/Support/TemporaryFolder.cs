namespace Guarantees.Tests.Support;

/// <summary>An empty folder for a test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claims-").FullName;

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public CliResult Run(params string[] args) => ClaimsCli.RunIn(Path, args);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
