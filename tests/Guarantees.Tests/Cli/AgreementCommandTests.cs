using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class AgreementCommandTests
{
    [Theory]
    [InlineData("text", "agreement.txt")]
    [InlineData("json", "agreement.json")]
    public void The_output_matches_its_snapshot(string format, string name)
    {
        using var files = SecondReading.Files();
        var run = files.Run("agreement", SecondReading.File, "--format", format);
        (run.Code, run.Error)
            .Should()
            .Be((0, "second.yaml: 2 claims found by both, 2 of them to decide; 1 and 1 found by one reader only\n"));
        Snapshot.Matches($"small/{name}", run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void No_statement_is_shown_without_its_speaker_and_conditions(string format)
    {
        var first = ShippedReports.KnowledgeBase;
        var folder = new KnowledgeBaseFolder(Repository.PathOf("data/readings"), "second-reader.yaml");
        var claims = first
            .Claims.Concat(KnowledgeBaseLoader.LoadReading(folder, first).KnowledgeBase.Claims)
            .ToLookup(c => c.Statement);
        var run = ClaimsCli.Run("agreement", "data/readings/second-reader.yaml", "--format", format);
        var units = OutputUnits.Split(format, run.Out).ToArray();
        var shown =
            from unit in units
            from versions in claims
            where unit.Contains(versions.Key, StringComparison.Ordinal)
            select versions.Any(c => !RequiredAttribution.Missing(c, unit, format).Any());
        shown.Should().HaveCountGreaterThan(10).And.OnlyContain(isWhole => isWhole);
    }

    [Fact]
    public void The_summary_says_whether_people_did_the_reading()
    {
        using var files = SecondReading.Files(SecondReading.Yaml.Replace("kind: person}]", "kind: agent}]"));
        files
            .Run("agreement", SecondReading.File)
            .Out.Should()
            .StartWith("second.yaml: writer (an AI agent) and reader (an AI agent): no person read\n");
    }

    [Fact]
    public void Several_readings_are_measured_one_by_one()
    {
        using var files = SecondReading.Files();
        File.Copy(Path.Combine(files.Folder, SecondReading.File), Path.Combine(files.Folder, "third.yaml"));
        var run = files.Run("agreement", SecondReading.File, "third.yaml");
        run.Error.Should().Contain("second.yaml: 2 claims").And.Contain("third.yaml: 2 claims");
        files.Run("agreement", "third.yaml").Out.Should().Be(run.Out[(run.Out.IndexOf("\nthird.yaml") + 1)..]);
    }

    [Fact]
    public void A_reading_may_have_the_reports_of_its_own_if_they_are_the_same_texts()
    {
        using var files = SecondReading.Files();
        var own = files.Run("agreement", SecondReading.File).Out;
        var sources = SmallKnowledgeBase.Claims[
            SmallKnowledgeBase.Claims.IndexOf("sources:")..SmallKnowledgeBase.Claims.IndexOf("speakers:")
        ];
        var hash = System
            .Text.RegularExpressions.Regex.Match(File.ReadAllText(Path.Combine(files.Folder, "claims.yaml")), "[0-9a-f]{64}")
            .Value;
        File.WriteAllText(
            Path.Combine(files.Folder, SecondReading.File),
            SecondReading.Yaml.Replace("speakers:\n", sources.Replace("SHA256", hash) + "speakers:\n")
        );
        files.Run("agreement", SecondReading.File).Out.Should().Be(own);
    }

    [Theory]
    [InlineData("source: report", "source: another", 3, "CLM106", "second.yaml has 3 errors, so it cannot be compared")]
    [InlineData("quote: closed", "quote: shut", 3, "CLM201", "second.yaml has 1 error, so it cannot be compared")]
    [InlineData("claims:", "claims: [", 3, "CLM0", "second.yaml has 1 error, so it cannot be compared")]
    [InlineData("format: 1", "format: 2", 3, "CLM0", "so it cannot be compared")]
    public void A_file_that_is_not_a_reading_is_reported_with_its_location(
        string piece,
        string instead,
        int code,
        string rule,
        string message
    )
    {
        using var files = SecondReading.Files(SecondReading.Yaml.Replace(piece, instead));
        var run = files.Run("agreement", SecondReading.File);
        (run.Code, run.Out).Should().Be((code, ""), run.Error);
        run.Error.Should().StartWith("second.yaml:").And.Contain(rule).And.Contain($"{message}\n");
    }

    [Fact]
    public void An_empty_reading_cannot_be_measured()
    {
        using var files = SecondReading.Files(SecondReading.Yaml[..SecondReading.Yaml.IndexOf("claims:")] + "claims: []\n");
        files
            .Run("agreement", SecondReading.File)
            .Should()
            .Be(new CliResult(1, "", "claims: second.yaml has no claims to compare\n"));
    }

    [Fact]
    public void Readings_of_different_reports_are_not_compared()
    {
        using var files = SecondReading.Files();
        using var others = new SmallKnowledgeBase(report: SmallKnowledgeBase.Report + "\nMore.");
        var run = files.Run("agreement", others.Folder);
        (run.Code, run.Out).Should().Be((3, ""));
        run.Error.Should()
            .Contain("has another text of `report` than the knowledge base; only readings of the same text can be compared");
    }

    [Fact]
    public void A_missing_reading_is_reported()
    {
        using var files = SecondReading.Files();
        files
            .Run("agreement", "third.yaml")
            .Should()
            .Be(new CliResult(3, "", "claims: file not found: third.yaml; give a file in the format of claims.yaml\n"));
        files.Run("agreement").Should().Match<CliResult>(r => r.Code == 2 && r.Out == "");
        files.Run("agreement", SecondReading.File, "--format", "csv").Should().Match<CliResult>(r => r.Code == 2 && r.Out == "");
    }

    [Fact]
    public void The_bundled_knowledge_base_is_never_measured()
    {
        using var files = SecondReading.Files();
        File.Delete(Path.Combine(files.Folder, "claims.yaml"));
        files.Run("agreement", SecondReading.File).Should().Match<CliResult>(r => r.Code == 3 && r.Out == "");
    }
}
