using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli.Output;

public sealed class OutputFileTests
{
    [Fact]
    public void A_missing_folder_is_named()
    {
        using var files = new SmallKnowledgeBase();
        var run = files.Run("render", "--format", "json", "--output", "nowhere/x.json");
        (run.Code, run.Error)
            .Should()
            .Be(
                (
                    ExitCode.IoError,
                    $"claims: cannot write {files.Folder}/nowhere/x.json: there is no folder {files.Folder}/nowhere\n"
                )
            );
        Directory.Exists(Path.Combine(files.Folder, "nowhere")).Should().BeFalse();
    }
}
