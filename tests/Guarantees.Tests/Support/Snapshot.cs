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
        var (pinned, now) = (File.ReadAllText(path).Split('\n'), actual.Split('\n'));
        var line = pinned.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var differs = line < pinned.Length || line < now.Length;
        differs
            .Should()
            .BeFalse(
                "{0} pins this output; line {1} has\n{2}\nand is pinned as\n{3}\nIf the new one is right, CLAIMS_UPDATE_SNAPSHOTS=1 writes the file anew",
                relative,
                line + 1,
                now.ElementAtOrDefault(line) ?? "(nothing)",
                pinned.ElementAtOrDefault(line) ?? "(nothing)"
            );
    }
}
