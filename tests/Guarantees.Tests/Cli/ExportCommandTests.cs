using Guarantees.Core.Output;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class ExportCommandTests
{
    [Theory]
    [InlineData(
        "Hypothesis needs the web address of each report, but first has none; add --url first=URL",
        "--format",
        "hypothesis"
    )]
    [InlineData(
        "Hypothesis needs the web address of each report, but second has none; add --url second=URL",
        "--format",
        "hypothesis",
        "--url",
        "first=https://example.org/1"
    )]
    [InlineData(
        "--url: 2 reports have no address; write SOURCE=URL, as in --url first=https://a.org/?b=c",
        "--url",
        "https://a.org/?b=c"
    )]
    [InlineData("--url: 'example.org' is not an address; use one that starts with https://", "--url", "first=example.org")]
    [InlineData("--url: 'file:///etc/passwd' is not an address", "--source", "first", "--url", "file:///etc/passwd")]
    [InlineData("--url: unknown report 'frist'; did you mean `first`", "--url", "frist=https://example.org/1")]
    [InlineData("--url: unknown report 'second'", "--source", "first", "--url", "second=https://example.org/2")]
    [InlineData("--url: first has two addresses", "--url", "first=https://a.org/", "--url", "first=https://b.org/")]
    [InlineData("invalid value 'web-anotation'; did you mean `web-annotation`", "--format", "web-anotation")]
    [InlineData("--source: unknown source 'frist'; did you mean `first`", "--source", "frist")]
    public void A_usage_error_names_the_cure(string message, params string[] args)
    {
        using var files = new TwoReports();
        var target = Path.Combine(files.Folder, "out.json");
        var run = files.Run(["export", .. args, "-o", target]);
        (run.Code, run.Out).Should().Be((2, ""), run.Error);
        run.Error.Should().Contain(message);
        File.Exists(target).Should().BeFalse("nothing is written");
    }

    [Fact]
    public void An_address_may_be_given_once_where_one_report_has_none()
    {
        using var files = TwoReports.With("sha256: SHA256-FIRST", "sha256: SHA256-FIRST, url: \"https://printed.example/1\"");
        var run = files.Run("export", "--format", "hypothesis", "--url", "https://given.example/2?a=b");
        run.Code.Should().Be(0, run.Error);
        run.Out.Should().Contain("\"https://printed.example/1\"").And.Contain("\"https://given.example/2?a=b\"");
        files.Run("export", "--url", "first=https://given.example/1").Error.Should().Contain("first has its own address");
    }

    [Fact]
    public void The_export_goes_to_a_file_or_to_stdout()
    {
        using var files = new TwoReports();
        var printed = files.Run("export", "-o", "-");
        printed.Error.Should().Be("12 of 12 claims · not checked yet\n");
        files.Run("export", "-o", "out.json").Out.Should().BeEmpty();
        File.ReadAllText(Path.Combine(files.Folder, "out.json")).Should().Be(printed.Out);
        files.Run("export", "-o", "missing/out.json").Code.Should().Be(3);
    }

    [Fact]
    public void A_knowledge_base_with_errors_is_not_exported()
    {
        using var files = SmallKnowledgeBase.With("level: unnamed-one", "level: named");
        var run = files.Run("export", "-o", "out.json");
        run.Code.Should().Be(1);
        File.Exists(Path.Combine(files.Folder, "out.json")).Should().BeFalse();
    }

    [Fact]
    public void Without_a_knowledge_base_the_bundled_one_is_exported_with_a_message()
    {
        var folder = Directory.CreateTempSubdirectory("claims-");
        try
        {
            var run = ClaimsCli.RunIn(folder.FullName, "export");
            run.Code.Should().Be(0);
            run.Error.Should().StartWith("claims: no knowledge base found here; using the bundled one");
        }
        finally
        {
            folder.Delete();
        }
    }

    [Theory]
    [InlineData("web-annotation")]
    [InlineData("hypothesis")]
    public void No_invisible_character_reaches_the_output(string format)
    {
        using var files = TwoReports.With("name: Bo Orr", "name: \"Bo \\u202Etxt.exe\\u2066\"");
        var run = files.Run("export", "--format", format, "--url", "first=https://a.org/", "--url", "second=https://b.org/");
        run.Out.Should().Contain("txt.exe").And.Match(text => SafeText.Escape(text.Replace("\n", "")) == text.Replace("\n", ""));
    }
}
