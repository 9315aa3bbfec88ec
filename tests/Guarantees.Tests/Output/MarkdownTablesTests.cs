using Guarantees.Tests.Support;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guarantees.Tests.Output;

public sealed class MarkdownTablesTests
{
    private const string Bad = "a | b `c` [d](javascript:e) <script>f</script> **g** ![h](http://i) http://j.k \\\\";

    [Theory]
    [InlineData("conditions", 2)]
    [InlineData("compare", 8)]
    [InlineData("render", 28)]
    public void Data_cannot_break_tables(string verb, int rows)
    {
        using var files = new TwoReports(
            TwoReports
                .Claims.Replace("name: Ann Lee", $"name: '{Bad}'")
                .Replace("statement: The bridge is open to walkers.", $"statement: '{Bad}'")
                .Replace("note: Adds that the state pays.", $"note: '{Bad}'")
                .Replace("name: Money", $"name: '{Bad}'")
        );
        var document = Parsed(files.Run(verb, "--format", "markdown"));
        var tables = document.Descendants<Table>().ToArray();
        tables.Sum(t => t.Count - 1).Should().Be(rows);
        tables
            .SelectMany(t => t.Cast<TableRow>().Select(r => (r.Count, t.ColumnDefinitions.Count)))
            .Should()
            .OnlyContain(pair => pair.Item1 == pair.Item2);
        document.Descendants<HtmlBlock>().Should().BeEmpty();
        document.Descendants<HtmlInline>().Should().BeEmpty();
        document.Descendants<CodeInline>().Where(c => c.Content == "c").Should().BeEmpty();
        document.Descendants<LinkInline>().Should().NotContain(link => !link.Url!.StartsWith('#'));
    }

    [Fact]
    public void A_malformed_id_is_escaped()
    {
        using var files = new TwoReports(TwoReports.Claims.Replace("second-no-higher-fares", "\"<b>](http://x)\""));
        foreach (var verb in new[] { "conditions", "compare", "render" })
        {
            var document = Parsed(files.Run(verb, "--format", "markdown"));
            document.Descendants<HtmlInline>().Should().BeEmpty();
            document.Descendants<LinkInline>().Should().NotContain(link => !link.Url!.StartsWith('#'));
        }
    }

    private static MarkdownDocument Parsed(CliResult run)
    {
        run.Code.Should().Be(0, run.Error);
        return Markdown.Parse(run.Out, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());
    }
}
