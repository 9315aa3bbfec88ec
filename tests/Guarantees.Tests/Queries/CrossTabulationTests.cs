using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries;

public sealed class CrossTabulationTests
{
    [Fact]
    public void A_total_counts_each_claim_once()
    {
        var counts = Counted("topic", "level");
        counts["bridge", "named"].Should().Be(3);
        counts["money", "named"].Should().Be(5);
        counts.GetColumnTotal("named").Should().Be(7, "two claims are on both topics, and one on another");
        counts.GetRowTotal("bridge").Should().Be(7);
        counts.Total.Should().Be(12);
        (counts.HasOverlappingRows, counts.HasOverlappingColumns).Should().Be((true, false));
    }

    [Fact]
    public void Claims_without_a_value_are_counted_last() => Counted("side").RowValues.Should().Equal("city", "drivers", null);

    [Fact]
    public void Values_follow_the_order_of_their_vocabulary() =>
        Counted("level").RowValues.Should().Equal("named", "unnamed-one", "uncredited", "report");

    [Fact]
    public void Every_property_counts_every_claim()
    {
        foreach (var field in Facet.All)
        {
            var counts = Counted(field.Name);
            counts.Total.Should().Be(12);
            counts.RowValues.Sum(counts.GetRowTotal).Should().BeGreaterThanOrEqualTo(12, "no claim is lost by {0}", field.Name);
        }
    }

    [Fact]
    public void A_voice_counts_whether_it_speaks_or_relays()
    {
        Counted("voice").GetRowTotal("clerk").Should().Be(1);
        Counted("speaker").GetRowTotal("clerk").Should().Be(0);
    }

    [Fact]
    public void A_value_that_is_not_declared_is_counted()
    {
        using var files = TwoReports.With("topics: [fares]", "topics: [faers, money]");
        var index = files.Index();
        CrossTabulation
            .Create(index, index.KnowledgeBase.Claims, Facet.All[0])
            .RowValues.Should()
            .Equal("bridge", "money", "faers");
    }

    private static CrossTabulation Counted(string rows, string? columns = null)
    {
        using var files = new TwoReports();
        var index = files.Index();
        return CrossTabulation.Create(index, index.KnowledgeBase.Claims, Field(rows), columns is null ? null : Field(columns));
    }

    private static Facet Field(string name) => Facet.All.Single(f => f.Name == name);
}
