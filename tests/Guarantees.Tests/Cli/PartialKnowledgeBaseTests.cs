using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>An error hides its item and what depends on it, and nothing else.</summary>
public sealed class PartialKnowledgeBaseTests
{
    public static TheoryData<string, string, string, string> Errors =>
        new()
        {
            { "quote: The bridge is closed", "quote: The bridge was closed", "bridge-closed", "1 claim, 1 relation" },
            { "level: unnamed-one", "level: named", "no-tax-rise", "1 claim" },
            { "    act: states\n", "    act: states\n    colour: red\n", "bridge-closed", "1 claim, 1 relation" },
            { "kind: unnamed, count: 1", "kind: unnamed", "no-tax-rise", "1 speaker, 1 claim" },
            { "kind: unnamed, count: 1", "kind: unnamed, count: one", "no-tax-rise", "1 speaker, 1 claim" },
            { "type: elaborates", "type: elaborate", "", "1 relation" },
            { "quote: Comments", "quote: Coments", "", "1 skipped passage" },
            { "{id: other, kind: agent}", "{id: other, kind: robot}", "", "1 reader" },
        };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Items_without_errors_are_shown(string piece, string instead, string hidden, string leftOut)
    {
        using var files = SmallKnowledgeBase.With(piece, instead);
        var run = files.Run("list", "--json");
        run.Code.Should().Be(ExitCode.Success);
        string[] all = ["city-could-repair", "no-tax-rise", "bridge-closed"];
        foreach (var id in all)
            run.Out.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal).Should().Be(id != hidden);
        run.Error.Should().Contain(": error[CLM").And.Contain($"claims: left out because of 1 error: {leftOut}; `claims check`");
        files.Run("check").Code.Should().Be(ExitCode.Failure);
    }

    [Fact]
    public void An_error_of_a_source_hides_its_claims()
    {
        using var files = new TwoReports();
        File.AppendAllText(Path.Combine(files.Folder, "sources", "first.txt"), " ");
        var run = files.Run("list", "--json");
        run.Code.Should().Be(ExitCode.Success);
        run.Out.Should().Contain("second-bridge-open").And.NotContain("\"id\": \"first-");
        run.Error.Should().Contain("1 source, 1 speaker, 5 claims, 9 relations");
    }

    [Fact]
    public void A_group_goes_with_its_member_and_a_claim_with_its_group()
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase
                .Claims.Replace(
                    "  - {id: mayor,",
                    "  - {id: some, name: some, kind: group, source: report, members: [clerk]}\n"
                        + "  - {id: all, name: a clerk, kind: group, source: report, members: [some]}\n  - {id: mayor,",
                    StringComparison.Ordinal
                )
                .Replace(
                    "through: [clerk]\n    level: unnamed-one",
                    "through: [all]\n    level: collective",
                    StringComparison.Ordinal
                )
                .Replace("kind: unnamed, count: 1", "kind: unnamed", StringComparison.Ordinal)
        );
        files.Run("list").Error.Should().Contain("3 speakers, 1 claim;");
    }

    [Theory]
    [InlineData("curator: writer\n", "")]
    [InlineData("format: 1", "format: 2")]
    [InlineData("curator: writer\n", "curator: writer\ncolour: red\n")]
    public void An_error_in_the_whole_file_hides_everything(string piece, string instead)
    {
        using var files = SmallKnowledgeBase.With(piece, instead);
        var run = files.Run("list");
        (run.Code, run.Out).Should().Be((ExitCode.IoError, ""));
    }

    [Fact]
    public void A_list_of_the_wrong_type_hides_everything()
    {
        using var files = new SmallKnowledgeBase(SmallKnowledgeBase.Claims.Split("skipped:")[0] + "skipped: nothing\n");
        files.Run("show", "no-tax-rise").Code.Should().Be(ExitCode.IoError);
    }

    [Theory]
    [InlineData("markdown", "2 claims", "3 claims")]
    [InlineData("html", "2 claims", "3 claims")]
    [InlineData("json", "bridge-closed", "no-tax-rise")]
    public void A_document_is_complete_unless_partial_is_given(string format, string shown, string leftOut)
    {
        using var files = SmallKnowledgeBase.With("level: unnamed-one", "level: named");
        var run = files.Run("render", "--format", format);
        (run.Code, run.Out).Should().Be((ExitCode.Failure, ""));
        run.Error.Should().EndWith("the document would be incomplete; fix the errors, or add --partial\n");
        var partial = files.Run("render", "--format", format, "--partial");
        partial.Code.Should().Be(ExitCode.Success);
        partial.Out.Should().Contain(shown).And.NotContain(leftOut);
    }

    [Fact]
    public void An_entry_of_the_ledger_that_cannot_be_read_is_left_out()
    {
        using var files = new SmallKnowledgeBase(ledger: "- {of: claim bridge-closed, verdict: accepted}\n");
        var run = files.Run("list");
        run.Code.Should().Be(ExitCode.Success);
        run.Error.Should().Contain("left out because of 3 errors: 1 review;");
    }

    [Fact]
    public void A_base_without_errors_reports_nothing()
    {
        using var files = new SmallKnowledgeBase();
        files.Run("list").Error.Should().NotContain("left out");
    }
}
