using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries;

public sealed class ConditionRowTests
{
    [Fact]
    public void A_filter_by_kind_omits_the_other_conditions_of_the_claim()
    {
        using var files = new TwoReports();
        files
            .Run("conditions", "--condition", "after", "--format", "csv")
            .Out.Split("\r\n")
            .Should()
            .HaveCount(3)
            .And.Contain(line => line.StartsWith("after,after a vote,pay for the bridge,true,mayor,"));
    }

    [Fact]
    public void A_row_that_repeats_the_claim_repeats_its_other_conditions()
    {
        using var files = new TwoReports();
        files
            .Run("conditions", "--condition", "only-if")
            .Out.Should()
            .Contain(
                "on    The city will pay for the bridge only after a vote. (also after “after a vote” on “pay for the bridge”)"
            );
    }

    [Fact]
    public void The_filters_are_the_same_as_for_list()
    {
        using var files = new TwoReports();
        var run = files.Run("conditions", "--source", "second", "--not-level", "report");
        run.Error.Should().Be("1 condition. 1 limit on individual claims not shown; --limits shows it.\n");
    }

    [Fact]
    public void Limits_are_listed_only_on_request()
    {
        using var files = new TwoReports();
        const string limit = "“to walkers”";
        files.Run("conditions").Out.Should().NotContain(limit);
        files.Run("conditions", "--format", "markdown").Out.Should().NotContain(limit);
        files.Run("conditions", "--limits").Out.Should().Contain(limit);
        files.Run("conditions", "--condition", "scope").Out.Should().Contain(limit, "who asks for a kind gets it");
        files.Run("conditions", "--format", "csv").Out.Should().Contain("to walkers,,true", "data formats hold everything");
    }

    [Fact]
    public void An_answer_without_conditions_is_not_an_error()
    {
        using var files = new TwoReports();
        files.Run("conditions", "--topic", "fares").Should().Be(new CliResult(0, "", "0 conditions\n"));
        files.Run("conditions", "--topic", "fares", "--format", "json").Out.Should().Be("[]\n");
    }
}
