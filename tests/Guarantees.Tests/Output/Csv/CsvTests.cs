using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Csv;

public sealed class CsvTests
{
    [Fact]
    public void The_columns_that_a_person_reads_come_first()
    {
        using var files = new TwoReports();
        Records(files.Run("list", "--format", "csv"))[0]
            .Take(15)
            .Should()
            .Equal(
                "id who level second_hand statement conditions limits hedges quote cue report paragraph topics review sentence".Split(
                    ' '
                )
            );
    }

    [Fact]
    public void A_relation_shows_its_type_and_the_other_claim()
    {
        using var files = new TwoReports();
        var records = Records(files.Run("list", "--format", "csv"));
        Cell(records, "first-bridge-closed", "relations")
            .Should()
            .Be("elaborates:first-could-repair | conflicts:second-bridge-open");
        Cell(records, "second-could-repair", "relations").Should().Be("qualified-by:first-could-repair");
    }

    [Fact]
    public void The_columns_of_conditions_are_the_keys_of_their_JSON()
    {
        using var files = new TwoReports();
        var keys = System
            .Text.Json.JsonDocument.Parse(files.Run("conditions", "--format", "json").Out)
            .RootElement[0]
            .EnumerateObject()
            .Select(p => p.Name);
        Records(files.Run("conditions", "--format", "csv"))[0].Should().Equal(keys);
    }

    [Fact]
    public void Each_claim_is_one_record_with_lists_joined()
    {
        using var files = new TwoReports();
        var records = Records(files.Run("list", "--format", "csv"));
        records.Should().HaveCount(13).And.OnlyContain(r => r.Count == records[0].Count);
        Cell(records, "first-could-repair", "topics").Should().Be("bridge | money");
        Cell(records, "second-pays-after-vote", "conditions").Should().Be("only-if: only");
        Cell(records, "second-pays-after-vote", "limits").Should().Be("after: after a vote (on: pay for the bridge)");
        Cell(records, "second-no-higher-fares", "quote").Should().Be("The mayor rejected | higher fares");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("conditions")]
    public void Excel_gets_a_byte_order_mark(string verb)
    {
        using var files = new TwoReports();
        files.Run(verb, "--format", "csv", "--excel").Out.Should().Be($"\uFEFF{files.Run(verb, "--format", "csv").Out}");
    }

    [Fact]
    public void There_is_no_BOM_and_every_line_ends_in_CR_LF()
    {
        using var files = new TwoReports();
        var csv = files.Run("conditions", "--format", "csv").Out;
        csv.Should().StartWith("kind,").And.EndWith("\r\n");
        csv.Split('\n').SkipLast(1).Should().OnlyContain(line => line.EndsWith('\r'));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\\tx", "'\\tx")]
    [InlineData("\\nx", "'\nx")]
    [InlineData("1=1", "1=1")]
    public void A_cell_that_a_spreadsheet_would_run_is_escaped(string statement, string shown)
    {
        using var files = TwoReports.With("statement: The toll is not fair.", $"statement: \"{statement}\"");
        Cell(Records(files.Run("list", "--format", "csv")), "second-toll-unfair", "statement").Should().Be(shown);
        Cell(Records(files.Run("list", "--format", "csv", "--no-escape-formulas")), "second-toll-unfair", "statement")
            .Should()
            .Be(shown.TrimStart('\''));
    }

    [Fact]
    public void Conditions_are_guarded_against_formulas()
    {
        using var files = new TwoReports(
            TwoReports
                .Claims.Replace("id: cy,", "id: \"=cy\",")
                .Replace("speaker: cy\n", "speaker: \"=cy\"\n")
                .Replace(
                    "act: believes\n    topics: [money]\n  - id: second-drivers",
                    "act: believes\n    conditions: [{kind: scope, quote: the toll}]\n    topics: [money]\n  - id: second-drivers"
                )
        );
        files.Run("conditions", "--format", "csv").Out.Should().Contain("scope,the toll,,true,'=cy,,named,");
        files
            .Run("conditions", "--format", "csv", "--no-escape-formulas")
            .Out.Should()
            .Contain("scope,the toll,,true,=cy,,named,");
    }

    [Fact]
    public void Quotation_marks_commas_and_wide_characters_come_back_as_they_are()
    {
        using var files = TwoReports.With(
            "statement: The toll is not fair.",
            "statement: 'The \"toll\", 通行料 🚗, is not fair.'"
        );
        Cell(Records(files.Run("list", "--format", "csv")), "second-toll-unfair", "statement")
            .Should()
            .Be("The \"toll\", 通行料 🚗, is not fair.");
    }

    private static IReadOnlyList<string>[] Records(CliResult run)
    {
        run.Code.Should().Be(0, run.Error);
        return [.. OutputUnits.Records(run.Out)];
    }

    private static string Cell(IReadOnlyList<string>[] records, string id, string column) =>
        records.Single(r => r[0] == id)[records[0].ToList().IndexOf(column)];
}
