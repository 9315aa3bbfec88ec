using System.Diagnostics;

namespace Guarantees.Tests.Support;

/// <summary>A folder under git, with whatever a test puts into it.</summary>
internal sealed class VersionedFolder : IDisposable
{
    public VersionedFolder(string? copied = null)
    {
        Folder = Directory.CreateTempSubdirectory("claims-").FullName;
        if (copied is not null)
            Copy(copied, Folder);
        Git("init", "--quiet");
    }

    /// <summary>Surroundings in which git is found.</summary>
    public static CliEnvironment WithGit { get; } =
        new() { Environment = new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "" } };

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public CliResult Run(params string[] args) => ClaimsCli.RunIn(Folder, WithGit, args);

    public void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=x", "-c", "user.email=x@y.invalid", "commit", "--quiet", "--allow-empty", "--message", "x");
    }

    public void Replace(string file, string piece, string instead)
    {
        var text = File.ReadAllText(PathOf(file));
        text.Contains(piece).Should().BeTrue("{0} should have '{1}'", file, piece);
        File.WriteAllText(PathOf(file), text.Replace(piece, instead, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void Git(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = Folder })!;
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "git {0}", string.Join(' ', args));
    }
}
