namespace Guarantees.Tests.Support;

/// <summary>Output pinned by a file under Snapshots. CLAIMS_UPDATE_SNAPSHOTS=1 writes the files anew, to be looked at.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual) =>
        IsFile(Path.Combine("tests", "Guarantees.Tests", "Snapshots", name), actual);

    /// <summary>A file of the repository that is output, written anew in the same way.</summary>
    public static void IsFile(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        if (Environment.GetEnvironmentVariable("CLAIMS_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        File.Exists(path).Should().BeTrue("there should be a file {0}; CLAIMS_UPDATE_SNAPSHOTS=1 writes it", relative);
        actual.Should().Be(File.ReadAllText(path), "the output is pinned by {0}", relative);
    }
}
