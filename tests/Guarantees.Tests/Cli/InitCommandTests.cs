using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_new_base_loads_and_only_lacks_claims()
    {
        var run = _folder.Run("init", "desk", "--title", "The harbor: closed", "--curator", "ann-lee");
        run.Code.Should().Be(0, run.Error);
        run.Out.Should()
            .Be(
                "desk/claims.yaml\ndesk/claims.schema.json\ndesk/.editorconfig\ndesk/.gitattributes\ndesk/.github/workflows/claims.yml\n"
            );
        run.Error.Should().Be("next: claims add FILE --id ID --kb desk\n");
        Directory.Exists(_folder.PathOf("desk/sources")).Should().BeTrue();
        var loaded = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(_folder.PathOf("desk")));
        Checker.Run(loaded).Findings.Select(f => f.Rule.Code).Should().Equal("CLM411");
        (loaded.KnowledgeBase.Title, loaded.KnowledgeBase.Curator).Should().Be(("The harbor: closed", "ann-lee"));
    }

    [Fact]
    public void The_schema_is_the_one_that_the_verb_prints()
    {
        _folder.Run("init");
        _folder.Run("schema").Out.Should().Contain("\"general\"");
        _folder
            .Read("claims.schema.json")
            .Should()
            .StartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    [Fact]
    public void Git_keeps_the_reports_byte_for_byte_and_merges_reviews()
    {
        _folder.Run("init");
        _folder.Read(".gitattributes").Split('\n').Should().Contain(["sources/** -text", "reviews.yaml merge=union"]);
        _folder.Read(".editorconfig").Should().StartWith("[sources/**]\ncharset = unset\n");
    }

    [Fact]
    public void In_a_repository_the_workflow_is_at_its_root_and_names_the_folder()
    {
        Directory.CreateDirectory(_folder.PathOf(".git"));
        _folder.Run("init", "news/desk").Out.Should().Contain("\n.github/workflows/claims.yml\n");
        _folder.Read(".github/workflows/claims.yml").Should().Contain("claims check --kb news/desk --format github");
    }

    [Fact]
    public void Existing_files_are_kept_and_named()
    {
        _folder.Write("claims.yaml", "mine");
        _folder.Write(".gitattributes", "*.txt text\nreviews.yaml merge=union\n");
        var run = _folder.Run("init");
        run.Code.Should().Be(0);
        run.Error.Should()
            .Be(
                "left unchanged: claims.yaml\nleft unchanged: .gitattributes\nadd this line to the file: sources/** -text\nthere is a knowledge base here already; it was not changed\n"
            );
        _folder.Read("claims.yaml").Should().Be("mine");
        _folder.Run("init").Out.Should().BeEmpty();
    }

    [Fact]
    public void A_usage_error_writes_nothing()
    {
        _folder.Run("init", "--curator", "Ann Lee").Code.Should().Be(2);
        _folder.Run("init", "a", "b").Code.Should().Be(2);
        _folder.Write("file", "");
        _folder.Run("init", "file").Should().Be(new CliResult(3, "", "claims: file is a file; give a folder\n"));
        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(_folder.PathOf("file"));
    }

    public void Dispose() => _folder.Dispose();
}
