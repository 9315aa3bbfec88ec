using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries;

public sealed class ReportComparerTests
{
    [Fact]
    public void The_two_reports_have_no_errors()
    {
        using var files = new TwoReports();
        files
            .Run("check", "--format", "concise")
            .Out.Split('\n')
            .Should()
            .OnlyContain(line => line.Length == 0 || (line.Contains("CLM701") || line.Contains("note[CLM419]")));
    }

    [Fact]
    public void Pairs_are_sorted_by_topic_then_by_type() =>
        Pairs(Compared())
            .Should()
            .Equal(
                "agrees first-drivers-leaving second-drivers-leaving unknown",
                "conflicts first-bridge-closed second-bridge-open",
                "qualifies first-could-repair second-could-repair",
                "elaborates second-bridge-open first-could-repair",
                "specifies second-pays-after-vote first-could-repair",
                "agrees first-toll-unfair second-toll-unfair same-side",
                "agrees first-no-tax-rise second-no-higher-taxes same-speaker",
                "distinct first-no-tax-rise second-pays-after-vote"
            );

    [Fact]
    public void A_relation_within_one_report_is_not_compared() =>
        Compared().Pairs.Should().NotContain(p => p.From.Id == "first-bridge-closed" && p.To.Id == "first-could-repair");

    [Fact]
    public void A_claim_without_counterpart_is_listed_as_unmatched() =>
        Compared().Unmatched.Select(c => c.Id).Should().Equal("second-no-higher-fares");

    [Fact]
    public void A_claim_that_is_related_only_within_its_report_has_no_counterpart()
    {
        using var files = TwoReports.With(
            "  - {from: second-bridge-open, to: first-bridge-closed, type: conflicts, note: \"Open to walkers, or closed.\"}\n",
            ""
        );
        Compare(files).Unmatched.Select(c => c.Id).Should().Equal("first-bridge-closed", "second-no-higher-fares");
    }

    [Fact]
    public void Every_claim_is_in_a_pair_or_without_counterpart()
    {
        using var files = new TwoReports();
        var comparison = Compare(files);
        comparison
            .Pairs.SelectMany(p => new[] { p.From.Id, p.To.Id })
            .Concat(comparison.Unmatched.Select(c => c.Id))
            .Distinct()
            .Should()
            .BeEquivalentTo(files.Index().KnowledgeBase.Claims.Select(c => c.Id));
    }

    [Fact]
    public void On_a_single_topic_every_pair_that_touches_it_is_shown_in_full() =>
        Pairs(Compared("money"))
            .Should()
            .Equal(
                "agrees first-toll-unfair second-toll-unfair same-side",
                "agrees first-no-tax-rise second-no-higher-taxes same-speaker",
                "qualifies first-could-repair second-could-repair",
                "elaborates second-bridge-open first-could-repair",
                "specifies second-pays-after-vote first-could-repair",
                "distinct first-no-tax-rise second-pays-after-vote"
            );

    [Fact]
    public void A_counterpart_on_another_topic_counts() =>
        Compared("bridge").Unmatched.Should().BeEmpty("the counterparts of the bridge's claims may be on other topics");

    [Fact]
    public void One_source_is_compared_with_all_others()
    {
        using var files = new TwoReports();
        var comparison = ReportComparer.Compare(files.Index(), None, new HashSet<string> { "first" });
        comparison.Sources.Select(s => s.Id).Should().Equal("first", "second");
        comparison.Pairs.Should().HaveCount(8);
        comparison.Unmatched.Should().BeEmpty("the only claim without counterpart is of the other report");
    }

    [Fact]
    public void Two_of_three_reports_can_be_compared()
    {
        var index = ThreeReports();
        ReportComparer.Compare(index, None, None).Pairs.Should().HaveCount(8);
        var two = ReportComparer.Compare(index, None, new HashSet<string> { "first", "third" });
        two.Sources.Select(s => s.Id).Should().Equal("first", "third");
        Pairs(two).Should().Equal("agrees first-drivers-leaving second-drivers-leaving unknown");
        two.Unmatched.Select(c => c.Id).Should().NotContain("second-no-higher-fares", "it is in neither");
        two.Unmatched.Select(c => c.Id).Should().Contain("first-toll-unfair", "its counterpart is in neither");
    }

    [Fact]
    public void A_claim_on_undeclared_topics_only_is_not_lost()
    {
        using var files = TwoReports.With("topics: [fares]", "topics: [faers]");
        Compare(files).Unmatched.Select(c => c.Id).Should().Equal("second-no-higher-fares");
    }

    private static readonly HashSet<string> None = [];

    private static ReportComparison Compared(params string[] topics)
    {
        using var files = new TwoReports();
        return Compare(files, topics);
    }

    private static ReportComparison Compare(TwoReports files, params string[] topics) =>
        ReportComparer.Compare(files.Index(), topics.ToHashSet(), None);

    private static IEnumerable<string> Pairs(ReportComparison comparison) =>
        comparison.Pairs.Select(p => $"{p.Relation.Type.ToTerm()} {p.From.Id} {p.To.Id} {p.Agreement?.ToTerm()}".TrimEnd());

    // The rumour of the second report, told by a third one instead.
    private static Core.Queries.KnowledgeBaseIndex ThreeReports()
    {
        using var files = new TwoReports();
        var two = files.Index().KnowledgeBase;
        var third = two.Sources[1] with { Id = "third" };
        return new(
            two with
            {
                Sources = two.Sources.Add(third),
                Claims = [.. two.Claims.Select(c => c.Id == "second-drivers-leaving" ? c with { Source = third } : c)],
            }
        );
    }
}
