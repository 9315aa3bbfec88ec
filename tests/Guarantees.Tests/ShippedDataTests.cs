using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;
using Guarantees.Core.Rules.Coverage;
using Guarantees.Tests.Support;

namespace Guarantees.Tests;

public sealed class ShippedDataTests
{
    private static readonly LoadResult Loaded = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Repository.PathOf("data")));

    [Fact]
    public void The_real_data_has_no_error() =>
        Checker.Run(Loaded).Findings.Where(f => f.Rule.Severity == Severity.Error).Should().BeEmpty();

    [Fact]
    public void Both_reports_are_read_to_the_last_word()
    {
        var coverage = SourceCoverage.ForAllSources(Loaded.KnowledgeBase).ToArray();
        coverage.Sum(c => c.Words).Should().Be(730);
        coverage.Should().OnlyContain(c => c.CoveredWords + c.Connectives == c.Words);
    }

    [Fact]
    public void Every_span_cut_out_by_code_points_is_its_text()
    {
        var spans = Loaded.KnowledgeBase.Claims.SelectMany(c => c.AllSpans.Select(s => (c.Source, Span: s))).ToArray();
        spans.Length.Should().BeGreaterThan(150);
        spans.Should().OnlyContain(pair => Cut(pair.Source, pair.Span) == pair.Span.Text);
    }

    [Fact]
    public void The_quote_of_the_NATO_condition_is_where_the_format_says()
    {
        var quote = Loaded.KnowledgeBase.Claims.Single(c => c.Id == "commitment-only-outside-nato").Quote.Single();
        quote.Should().Be(new Span(714, 784, "he would only make such a commitment if the effort is not part of NATO", 3, 298));
    }

    private static string Cut(Source source, Span span) =>
        string.Concat(source.Text.Text.EnumerateRunes().Skip(span.Start).Take(span.End - span.Start));
}
