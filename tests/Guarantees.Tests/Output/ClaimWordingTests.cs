using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output;

public sealed class ClaimWordingTests
{
    private static readonly Claim Claim = AClaim();

    [Theory]
    [InlineData(1, "aides (one unnamed person)")]
    [InlineData(3, "aides (three unnamed people)")]
    [InlineData(12, "aides (12 unnamed people)")]
    public void Unnamed_people_are_counted_in_words(int count, string attribution)
    {
        var aides = new Speaker
        {
            Id = "a",
            Name = "aides",
            Kind = SpeakerKind.Unnamed,
            Count = count,
        };
        ClaimWording.Attribution(Claim with { Speaker = aides }).Should().Be(attribution);
    }

    [Fact]
    public void An_account_of_an_account_is_listed_from_the_report_inward()
    {
        var voices = ImmutableArray.Create(Named("Bo"), Named("Cy"));
        var relayed = Claim with { Through = voices };
        ClaimWording.Attribution(relayed).Should().Be("Ann Lee, as told by Cy, as told by Bo");
    }

    [Theory]
    [InlineData(QuotationExtent.None, "the report's wording, not a quotation")]
    [InlineData(QuotationExtent.Partial, "partly a direct quotation")]
    [InlineData(QuotationExtent.Full, "a direct quotation")]
    public void Words_are_called_what_the_report_prints_them_as(QuotationExtent directness, string words) =>
        ClaimWording.DescribeExtent(Claim with { QuotationExtent = directness }).Should().Be(words);

    private static Speaker Named(string name) =>
        new()
        {
            Id = name,
            Name = name,
            Kind = SpeakerKind.Person,
        };

    private static Claim AClaim()
    {
        using var files = new SmallKnowledgeBase();
        return files.Load().KnowledgeBase.Claims[0];
    }
}
