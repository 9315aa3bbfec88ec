using System.Diagnostics;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.StressTests;

/// <summary>Drafts of some megabytes, answered by the whole tool.</summary>
public sealed class LargeDraftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Theory]
    [InlineData("He said “the coming weeks will be critical” of Trump. ", 10_000)]
    [InlineData("“Trump … weapons” ", 5_000)]
    [InlineData("“the", 1_000_000)]
    [InlineData("‘", 1_500_000)]
    [InlineData("<!-- \"a\" ", 100_000)]
    [InlineData("Trump Ukraine security ", 50_000)]
    [InlineData("” \" ", 1_000_000)]
    [InlineData("        ", 650_000)]
    [InlineData("“the U.S. will sell security guarantees for Putin”\n\n", 10_000)]
    public void ALongHostileDraftIsAnsweredInSeconds(string piece, int times)
    {
        File.WriteAllText(Path.Combine(_folder, "large.md"), "“" + string.Concat(Enumerable.Repeat(piece, times)));
        var watch = Stopwatch.StartNew();
        ClaimsCli
            .RunIn(_folder, ["--kb", Repository.PathOf("data"), "quote", "large.md"])
            .Code.Should()
            .BeOneOf(ExitCode.Success, ExitCode.Failure);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
