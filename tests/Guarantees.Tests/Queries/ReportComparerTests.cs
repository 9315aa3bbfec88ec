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
                "bridge: agrees first-drivers-leaving second-drivers-leaving unknown",
                "bridge: conflicts first-bridge-closed second-bridge-open",
                "bridge: qualifies first-could-repair second-could-repair",
                "bridge: elaborates second-bridge-open first-could-repair",
                "bridge: specifies second-pays-after-vote first-could-repair",
                "money: agrees first-toll-unfair second-toll-unfair same-side",
                "money: agrees first-no-tax-rise second-no-higher-taxes same-speaker",
                "money: distinct first-no-tax-rise second-pays-after-vote"
            );

    [Fact]
    public void A_relation_within_one_report_is_not_compared() =>
        Compared().Pairs.Should().NotContain(p => p.From.Id == "first-bridge-closed" && p.To.Id == "first-could-repair");

    [Fact]
    public void A_claim_without_counterpart_is_listed_as_unmatched() =>
        Compared().Unmatched.Select(a => $"{a.PrimaryTopic.Id}: {a.Claim.Id}").Should().Equal("fares: second-no-higher-fares");

    [Fact]
    public void A_claim_that_is_related_only_within_its_report_has_no_counterpart()
    {
        using var files = TwoReports.With(
            "  - {from: second-bridge-open, to: first-bridge-closed, type: conflicts, note: \"Open to walkers, or closed.\"}\n",
            ""
        );
        Compare(files).Unmatched.Select(a => a.Claim.Id).Should().Equal("first-bridge-closed", "second-no-higher-fares");
    }

    [Fact]
    public void Every_claim_on_a_topic_is_accounted_for_there()
    {
        using var files = new TwoReports();
        var claims = files.Index().KnowledgeBase.Claims;
        foreach (var topic in Compare(files).Topics)
        {
            var told = topic
                .Pairs.Concat(topic.PairsElsewhere)
                .SelectMany(p => new[] { p.From.Id, p.To.Id })
                .Concat(topic.Unmatched.Concat(topic.UnmatchedElsewhere).Select(a => a.Claim.Id));
            told.Should().Contain(claims.Where(c => c.Topics.Contains(topic.Topic.Id)).Select(c => c.Id));
        }
    }

    [Fact]
    public void A_pair_across_topics_is_listed_under_both() =>
        Compared()
            .Topics.Single(t => t.Topic.Id == "money")
            .PairsElsewhere.Select(p => $"{p.From.Id} {p.To.Id} {p.PrimaryTopic.Id}")
            .Should()
            .Equal(
                "first-could-repair second-could-repair bridge",
                "second-bridge-open first-could-repair bridge",
                "second-pays-after-vote first-could-repair bridge"
            );

    [Fact]
    public void On_a_single_topic_every_pair_that_touches_it_is_shown_in_full() =>
        Pairs(Compared("money"))
            .Should()
            .Equal(
                "money: agrees first-toll-unfair second-toll-unfair same-side",
                "money: agrees first-no-tax-rise second-no-higher-taxes same-speaker",
                "money: qualifies first-could-repair second-could-repair",
                "money: elaborates second-bridge-open first-could-repair",
                "money: specifies second-pays-after-vote first-could-repair",
                "money: distinct first-no-tax-rise second-pays-after-vote"
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
        Pairs(two).Should().Equal("bridge: agrees first-drivers-leaving second-drivers-leaving unknown");
        two.Unmatched.Select(a => a.Claim.Id).Should().NotContain("second-no-higher-fares", "it is in neither");
        two.Unmatched.Select(a => a.Claim.Id).Should().Contain("first-toll-unfair", "its counterpart is in neither");
    }

    [Fact]
    public void A_claim_on_undeclared_topics_only_is_not_lost()
    {
        using var files = TwoReports.With("topics: [fares]", "topics: [faers]");
        Compare(files)
            .Unmatched.Select(a => $"{a.PrimaryTopic.Id}: {a.Claim.Id}")
            .Should()
            .Equal("faers: second-no-higher-fares");
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
        from topic in comparison.Topics
        from pair in topic.Pairs
        select $"{topic.Topic.Id}: {pair.Relation.Type.ToTerm()} {pair.From.Id} {pair.To.Id} {pair.Agreement?.ToTerm()}".TrimEnd();

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
