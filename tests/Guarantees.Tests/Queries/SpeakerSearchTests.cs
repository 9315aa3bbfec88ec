using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries;

public sealed class SpeakerSearchTests
{
    private static readonly ImmutableArray<Speaker> Speakers = ShippedReports.KnowledgeBase.Speakers;

    [Theory]
    [InlineData("leavitt", "leavitt")]
    [InlineData("Karoline Leavitt", "leavitt")]
    [InlineData("White House", "leavitt")]
    [InlineData("press secretary", "leavitt")]
    [InlineData("President of the United States", "trump")]
    [InlineData("house white", "")]
    [InlineData("resident", "")]
    [InlineData(" ", "")]
    public void A_speaker_is_found_by_name_role_or_office(string words, string found) =>
        string.Join(' ', SpeakerSearch.Find(Speakers, words).Select(s => s.Id)).Should().Be(found);

    [Fact]
    public void A_speaker_found_by_role_is_reported()
    {
        foreach (var option in new[] { "--speaker", "--voice" })
        {
            var run = ClaimsCli.Run("list", option, "white house");
            run.Code.Should().Be(0);
            run.Out.Should().Contain("Karoline Leavitt");
            run.Error.Should()
                .StartWith($"claims: {option} 'white house' matches Karoline Leavitt, White House press secretary\n");
        }
    }
}
