using Guarantees.Core.Quoting;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class NearestClaimsTests
{
    // Beside the words that every sentence has, no-tax-rise has four: mayor, not, raise, taxes.
    [Theory]
    [InlineData("the bridge is closed to Ann Lee", "bridge-closed")]
    [InlineData("Ann Lee, the state and the city are closed", "city-could-repair")]
    [InlineData("the mayor's taxes", "no-tax-rise")]
    [InlineData("taxes", null)]
    [InlineData("taxes would be such that they will", null)]
    [InlineData("mayor taxes one two three four five six seven eight nine ten", "no-tax-rise")]
    [InlineData("mayor taxes one two three four five six seven eight nine ten eleven", null)]
    public void The_nearest_claim_shares_two_words_and_a_quarter_of_all(string text, string? claim)
    {
        using var files = new SmallKnowledgeBase();
        new NearestClaims(files.Load().KnowledgeBase.Claims).Of(text)?.Id.Should().Be(claim);
    }

    [Fact]
    public void Of_several_the_first_is_the_nearest()
    {
        using var files = new TwoReports();
        new NearestClaims(files.Index().KnowledgeBase.Claims).Of("fares, higher taxes")!.Id.Should().Be("second-no-higher-taxes");
    }
}
