namespace Guarantees.Tests.Support;

/// <summary>Output pinned by a file under Snapshots. CLAIMS_UPDATE_SNAPSHOTS=1 writes the files anew, to be looked at.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var path = Repository.PathOf(Path.Combine("tests", "Guarantees.Tests", "Snapshots", name));
        if (Environment.GetEnvironmentVariable("CLAIMS_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        File.Exists(path).Should().BeTrue("there should be a snapshot {0}; CLAIMS_UPDATE_SNAPSHOTS=1 writes it", name);
        actual.Should().Be(File.ReadAllText(path), "the output is pinned by {0}", name);
    }
}
