using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class DiffCommandTests
{
    private static readonly string Data = Repository.PathOf("data");

    [Theory]
    [InlineData("text", "diff.txt")]
    [InlineData("json", "diff.json")]
    [InlineData("markdown", "diff.md")]
    public void The_output_matches_its_snapshot(string format, string name)
    {
        using var before = new TwoReports();
        using var after = new TwoReports(
            TwoReports
                .Claims.Replace("The mayor will not raise taxes.", "The mayor will raise no taxes.")
                .Replace("first-toll-unfair", "first-toll-is-unfair")
                .Replace("{kind: if, quote: if the state pays}", "{kind: only-if, quote: if the state pays}")
                .Replace("note: The same rumour.", "note: The same rumor.")
        );
        var run = after.Run("diff", before.Folder, after.Folder, "--format", format);
        (run.Code, run.Error).Should().Be((1, "claims: 2 changed, 1 renamed, 9 unchanged; 1 relation\n"));
        Snapshot.Matches($"two-reports/{name}", run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void No_statement_is_shown_without_its_speaker_and_conditions(string format)
    {
        using var folder = new VersionedFolder(Data);
        folder.Replace("claims.yaml", "    act: states\n", "    act: predicts\n");
        var claims = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Data)).KnowledgeBase.Claims;
        var units = OutputUnits.Split(format, folder.Run("diff", Data, folder.Folder, "--format", format).Out).ToArray();
        var shown = claims.Where(c => units.Any(u => u.Contains(c.Statement, StringComparison.Ordinal))).ToArray();
        shown.Should().HaveCountGreaterThan(10);
        foreach (var claim in shown)
            units
                .Where(u => u.Contains(claim.Statement, StringComparison.Ordinal))
                .Should()
                .OnlyContain(u => !RequiredAttribution.Missing(claim, u, format).Any());
    }

    [Fact]
    public void A_revision_is_compared_with_the_files_as_they_are()
    {
        using var folder = new VersionedFolder(Data);
        folder.Commit();
        folder.Run("diff").Should().Be(new CliResult(0, "", "no differences in 54 claims\n"));
        folder.Replace("claims.yaml", "    act: offers\n", "    act: predicts\n");
        folder.Run("diff").Code.Should().Be(1);
        folder.Commit();
        folder.Run("diff").Code.Should().Be(0);
        var run = folder.Run("diff", "HEAD~1");
        run.Out.Should().Contain("act: [-offers-]{+predicts+}");
        folder.Run("diff", "HEAD~1", "HEAD").Out.Should().Be(run.Out);
        folder.Run("diff", "HEAD", "HEAD~1").Out.Should().Contain("act: [-predicts-]{+offers+}");
    }

    [Fact]
    public void A_report_is_read_at_the_revision_byte_for_byte()
    {
        using var folder = new VersionedFolder(Data);
        folder.Commit();
        File.AppendAllText(folder.PathOf("sources/call-report.txt"), "\nMore.");
        folder.Replace(
            "claims.yaml",
            "4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8",
            Convert.ToHexStringLower(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder.PathOf("sources/call-report.txt")))
            )
        );
        folder.Run("diff").Should().Match<CliResult>(r => r.Code == 1 && r.Error == "claims: 54 unchanged; 1 source\n");
    }

    [Fact]
    public void A_base_deeper_in_the_repository_is_found_at_the_revision()
    {
        using var folder = new VersionedFolder();
        VersionedFolder.Copy(Data, folder.PathOf("news/data"));
        folder.Commit();
        ClaimsCli
            .RunIn(folder.PathOf("news"), VersionedFolder.WithGit, "diff")
            .Error.Should()
            .Be("no differences in 54 claims\n");
    }

    [Theory]
    [InlineData(
        "HEAD~9",
        2,
        "claims: 'HEAD~9' is neither a knowledge base nor a git revision; `git log --oneline` lists revisions\n"
    )]
    [InlineData("no/such/folder", 2, "claims: 'no/such/folder' is neither a knowledge base nor a git revision")]
    [InlineData("HEAD~1", 3, "claims: revision HEAD~1 has no readable claims.yaml in this folder\n")]
    public void If_comparison_is_impossible_only_an_error_is_printed(string revision, int code, string message)
    {
        using var folder = new VersionedFolder();
        folder.Commit();
        VersionedFolder.Copy(Data, folder.Folder);
        folder.Commit();
        var run = folder.Run("diff", revision);
        (run.Code, run.Out).Should().Be((code, ""));
        run.Error.Should().StartWith(message);
    }

    [Fact]
    public void An_error_in_a_revision_is_reported_with_its_location()
    {
        using var folder = new VersionedFolder(Data);
        var sound = File.ReadAllText(folder.PathOf("claims.yaml"));
        folder.Replace("claims.yaml", "level: unnamed-one", "level: named");
        folder.Commit();
        File.WriteAllText(folder.PathOf("claims.yaml"), sound);
        var run = folder.Run("diff");
        (run.Code, run.Out).Should().Be((3, ""));
        run.Error.Should().StartWith("HEAD:claims.yaml:").And.Contain("CLM301");
    }

    [Fact]
    public void Outside_a_repository_and_without_git_two_bases_can_still_be_compared()
    {
        using var files = new TwoReports();
        var run = files.Run(VersionedFolder.WithGit, "diff");
        (run.Code, run.Out).Should().Be((3, ""));
        run.Error.Should().Contain("is not in a git repository, so it has no revision 'HEAD'; give two knowledge bases instead");

        run = files.Run("diff", "HEAD~3"); // no PATH
        (run.Code, run.Out).Should().Be((3, ""));
        run.Error.Should()
            .Be("claims: git is not installed, so revision 'HEAD~3' cannot be read; give two knowledge bases instead\n");

        files.Run("diff", files.Folder, files.Folder).Code.Should().Be(0);
    }

    [Fact]
    public void The_bundled_knowledge_base_is_never_compared()
    {
        var folder = Directory.CreateTempSubdirectory("claims-");
        ClaimsCli
            .RunIn(folder.FullName, VersionedFolder.WithGit, "diff")
            .Should()
            .Match<CliResult>(r => r.Code == 3 && r.Out == "");
        folder.Delete();
    }

    [Theory]
    [InlineData("csv", "use one of text, json, markdown")]
    [InlineData("jsn", "did you mean `json`")]
    public void An_unsupported_format_is_a_usage_error(string format, string cure)
    {
        var run = ClaimsCli.Run("diff", "--format", format);
        (run.Code, run.Out).Should().Be((2, ""));
        run.Error.Should().Contain(cure);
    }
}
