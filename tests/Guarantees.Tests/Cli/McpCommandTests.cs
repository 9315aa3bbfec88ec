using System.Text.Json.Nodes;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class McpCommandTests
{
    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"ping"}""";

    [Fact]
    public void It_answers_on_stdout_and_ends_quietly_with_its_input()
    {
        using var files = new TwoReports();
        files
            .Run(new CliEnvironment { Input = Ping }, "mcp")
            .Should()
            .Be(new CliResult(0, """{"jsonrpc":"2.0","id":1,"result":{}}""" + "\n", ""));
        files.Run("mcp").Should().Be(new CliResult(0, "", ""));
    }

    [Fact]
    public void Nothing_but_answers_goes_to_stdout()
    {
        using var files = new TwoReports();
        var run = files.Run(new CliEnvironment { Input = $"not JSON\n{Ping}\n" }, "mcp", "--color", "always");
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(line => line.StartsWith("{\"jsonrpc\":\"2.0\""));
    }

    [Fact]
    public void A_knowledge_base_that_cannot_be_shown_is_not_served()
    {
        using var files = SmallKnowledgeBase.With("level: unnamed-one", "level: named");
        ClaimsCli
            .RunIn(files.Folder, new CliEnvironment { Input = Ping }, "mcp")
            .Should()
            .Match<CliResult>(r => r.Code == 3 && r.Out == "" && r.Error.Contains("CLM301"));
    }

    [Fact]
    public void Without_a_knowledge_base_the_bundled_one_is_served()
    {
        var folder = Directory.CreateTempSubdirectory("claims-");
        var request = """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_claims"}}""";
        var run = ClaimsCli.RunIn(folder.FullName, new CliEnvironment { Input = request }, "mcp");
        folder.Delete();
        run.Code.Should().Be(0);
        run.Out.Should().Contain("54 of 54 claims");
        run.Error.Should().Be("claims: no knowledge base found here; using the bundled one\n");
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--port", "80")]
    [InlineData("serve")]
    public void It_takes_no_other_arguments(params string[] args) =>
        ClaimsCli.Run(["mcp", .. args]).Should().Match<CliResult>(r => r.Code == 2 && r.Out == "");

    [Fact]
    public void The_manifest_in_the_package_names_this_package_and_version()
    {
        var manifest = JsonNode.Parse(Repository.Read("src/Guarantees.Cli/.mcp/server.json"))!;
        var version = System
            .Xml.Linq.XDocument.Load(Repository.PathOf("Directory.Build.props"))
            .Descendants("Version")
            .Single()
            .Value;
        var package = manifest["packages"]![0]!;
        manifest["version"]!.GetValue<string>().Should().Be(version);
        package["version"]!.GetValue<string>().Should().Be(version);
        package["identifier"]!.GetValue<string>().Should().Be("Guarantees.Claims");
        package["packageArguments"]![0]!["value"]!.GetValue<string>().Should().Be("mcp");
        Repository.Read("src/Guarantees.Cli/Guarantees.Cli.csproj").Should().Contain("PackageType>McpServer<");
    }
}
