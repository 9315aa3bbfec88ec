using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class AddCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AddCommandTests()
    {
        _folder.Run("init");
        _folder.Write("harbor.txt", HarborReport.Text);
        _folder.Write("harbor.html", HarborReport.Page);
    }

    [Fact]
    public void A_report_is_frozen_declared_and_described()
    {
        var run = _folder.Run("add", "harbor.txt", "--publisher", "The Oldport Courier", "--published", "May 3, 2026");
        run.Error.Should().BeEmpty();
        run.Out.Should()
            .Be(
                """
                sources/harbor.txt  103 words, 5 paragraphs, 8 sentences; 2 headings set aside
                  title      Harbor to Close for Repairs (as printed)
                  publisher  The Oldport Courier (as given)
                  published  May 3, 2026 (as given)
                  dateline   OLDPORT (set aside)
                  voice      Ann Lee (2 cues)
                  voice      a port official (1 cue)
                  voice      two people familiar with the plan (1 cue)
                  voice      the governor (1 cue)
                  voice      Shop owners (1 cue)
                8 sentences to read; next: claims draft harbor --next

                """
            );
        _folder.Read("sources/harbor.txt").Split('\n').Should().HaveCount(5).And.NotContain(l => l.Length == 0);
        var source = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(_folder.Path)).KnowledgeBase.Sources.Single();
        source.Given.Should().Equal("publisher", "published");
        source.IsInProgress.Should().BeTrue();
        Codes().Should().Equal("CLM701");
    }

    [Fact]
    public void The_same_text_is_added_twice_only_with_force()
    {
        _folder.Run("add", "harbor.txt").Code.Should().Be(0);
        var refused = _folder.Run("add", "harbor.txt", "--id", "again");
        refused.Code.Should().Be(1);
        refused
            .Error.Should()
            .Contain("harbor has nearly the same text")
            .And.Contain("claims update harbor")
            .And.Contain("--force");
        _folder.Read("claims.yaml").Should().NotContain("id: again");
        _folder.Run("add", "harbor.txt", "--id", "again", "--force").Code.Should().Be(0);
    }

    [Fact]
    public void Claims_keep_their_source_if_another_report_has_the_same_words()
    {
        _folder.Run("add", "harbor.txt").Code.Should().Be(0);
        _folder.Write(
            "claims.yaml",
            _folder
                .Read("claims.yaml")
                .Replace(
                    "claims: []",
                    "claims:\n  - {id: closed, quote: The bridge is closed to trucks, topics: [general]}\n  # why\n  - id: denied\n    quote: Nobody will lose a job\n    topics: [general]"
                )
        );
        _folder.Run("add", "harbor.txt", "--id", "again", "--force").Code.Should().Be(0);
        _folder
            .Read("claims.yaml")
            .Should()
            .Contain("- {source: harbor, id: closed, quote: ")
            .And.Contain("  # why\n  - source: harbor\n    id: denied\n");
        Codes().Should().NotContain("CLM202");
    }

    [Fact]
    public void Bylines_dates_and_links_are_set_aside()
    {
        _folder.Write(
            "news.md",
            "# Bridge to close\n\nBy Ann Lee, 3 May 2026\n\nThe bridge will close, the mayor said.\n\nShare on Facebook\n\nThe ferry runs.\n\nShare on Facebook\n"
        );
        var run = _folder.Run("add", "news.md");
        run.Code.Should().Be(0, run.Error);
        run.Out.Should().Contain("furniture  By Ann Lee, 3 May 2026 (set aside)").And.Contain(" 2 sentences;");
        _folder
            .Read("claims.yaml")
            .Should()
            .Contain("quote: Share on Facebook, paragraph: 4, reason: furniture")
            .And.Contain("quote: Share on Facebook, paragraph: 6, reason: furniture");
        _folder.Run("draft", "news").Out.Should().NotContain("Ann Lee").And.NotContain("Share");
        Codes().Should().OnlyContain(c => c == "CLM701");
    }

    [Fact]
    public void An_interrupted_addition_can_be_completed()
    {
        _folder.Run("add", "harbor.txt").Code.Should().Be(0);
        var text = _folder.Read("sources/harbor.txt");
        using var other = new TemporaryFolder();
        other.Run("init");
        other.Write("harbor.txt", HarborReport.Text);
        other.Write("sources/harbor.txt", text);
        other.Run("add", "harbor.txt").Code.Should().Be(0);
        other.Write("sources/second.txt", "Another text.");
        other
            .Run("add", "harbor.txt", "--id", "second", "--force")
            .Error.Should()
            .Contain("sources/second.txt already exists with another text");
    }

    [Fact]
    public void Comments_and_layout_of_the_claims_are_kept()
    {
        var before = _folder.Read("claims.yaml");
        _folder.Run("add", "harbor.html");
        var after = _folder.Read("claims.yaml").Split('\n');
        after
            .Should()
            .ContainInOrder(
                before.Replace("sources: []", "sources:").Replace("skipped: []", "skipped:").Split('\n').Where(l => l.Length > 0)
            );
        after.Should().Contain("    url: https://courier.example/harbor").And.NotContain(l => l.Contains("given:"));
    }

    [Fact]
    public void Known_speakers_are_named_and_marks_without_partner_are_placed()
    {
        _folder.Write(
            "claims.yaml",
            _folder.Read("claims.yaml").Replace("speakers: []", "speakers:\n  - {id: mayor-lee, name: Ann Lee, kind: person}")
        );
        _folder.Write("short.txt", "Ann Lee said the toll stays.\n\nIt is \"fair, she said.\n");
        _folder
            .Run("add", "short.txt")
            .Out.Should()
            .Contain("  voice      Ann Lee (2 cues; known as mayor-lee)\n")
            .And.Contain("  mark       2:7 unmatched \"\n");
    }

    [Fact]
    public void An_existing_source_or_file_is_never_replaced()
    {
        _folder.Run("add", "harbor.txt").Code.Should().Be(0);
        var (claims, text) = (_folder.Read("claims.yaml"), _folder.Read("sources/harbor.txt"));
        _folder.Write("harbor.txt", "Another text.");
        _folder
            .Run("add", "harbor.txt")
            .Should()
            .Be(
                new CliResult(
                    1,
                    "",
                    "claims: nothing added: source 'harbor' already exists; choose another --id, or replace it with `claims update`\n"
                )
            );
        _folder.Write("sources/other.txt", "mine");
        _folder.Run("add", "harbor.txt", "--id", "other").Error.Should().Contain("sources/other.txt already");
        (_folder.Read("claims.yaml"), _folder.Read("sources/harbor.txt"), _folder.Read("sources/other.txt"))
            .Should()
            .Be((claims, text, "mine"));
    }

    [Theory]
    [InlineData(3, "file not found: nothing.txt", "add", "nothing.txt")]
    [InlineData(3, "is a folder, not a file", "add", "sources")]
    [InlineData(3, "convert it first: pdftotext", "add", "a.pdf")]
    [InlineData(3, "control character U+0007", "add", "bell.txt")]
    [InlineData(1, "'Harbor!' is not a valid id", "add", "harbor.txt", "--id", "Harbor!")]
    [InlineData(2, "Required argument 'FILE' missing", "add")]
    [InlineData(2, "unknown option '--titel'", "add", "harbor.txt", "--titel", "x")]
    public void A_usage_error_writes_nothing(int code, string message, params string[] args)
    {
        _folder.Write("a.pdf", "%PDF-1.7");
        _folder.Write("bell.txt", "A bell \u0007 rang.");
        var claims = _folder.Read("claims.yaml");
        var run = _folder.Run(args);
        (run.Code, run.Out).Should().Be((code, ""), run.Error);
        run.Error.Should().StartWith("claims: ").And.Contain(message);
        _folder.Read("claims.yaml").Should().Be(claims);
        Directory.GetFiles(_folder.PathOf("sources")).Should().BeEmpty();
    }

    [Fact]
    public void A_broken_file_of_claims_is_left_alone()
    {
        _folder.Write("claims.yaml", "format: 1\nsources: [\n");
        var run = _folder.Run("add", "harbor.txt");
        run.Code.Should().Be(3);
        run.Error.Should().Contain("see `claims check`");
        _folder.Read("claims.yaml").Should().Be("format: 1\nsources: [\n");
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Codes() =>
        Checker
            .Run(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(_folder.Path)))
            .Findings.Select(f => f.Rule.Code)
            .Distinct()
            .Order();
}
