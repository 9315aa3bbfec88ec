using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Anchoring;

public sealed class QuotationExtentTests
{
    [Theory]
    [InlineData(
        "Ann Lee said “the city could repair the bridge if the state pays”.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.Full
    )]
    [InlineData(
        "Ann Lee said the city “could repair the bridge if the state pays”.",
        "the city “could repair the bridge if the state pays",
        QuotationExtent.Partial
    )]
    [InlineData(
        "Ann Lee said “the city could repair the bridge” if the state pays.",
        "the city could repair the bridge” if the state pays",
        QuotationExtent.Partial
    )]
    [InlineData(
        "Ann Lee said the city could repair the bridge if the state pays.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "Ann Lee said “the city could repair the bridge if the state pays”.",
        "“the city could repair the bridge if the state pays”",
        QuotationExtent.Full
    )]
    [InlineData(
        "Ann Lee said in the ‘90s the city could repair the bridge if the state pays the officials’ union.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "“Ann Lee said \"the city could repair the bridge if the state pays\".",
        "the city could repair the bridge if the state pays",
        QuotationExtent.Full
    )]
    [InlineData(
        "Ann Lee said “the city could repair the bridge” “if the state pays”.",
        "[the city could repair the bridge, if the state pays]",
        QuotationExtent.Full
    )]
    [InlineData(
        "Ann Lee said “the city” could repair the bridge if the state pays.",
        "[the city, could repair the bridge if the state pays]",
        QuotationExtent.Partial
    )]
    [InlineData(
        "Ann Lee said “the city could repair the bridge if the state pays.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "Ann Lee said the city could repair the 5\" wide bridge if the state pays 6\".",
        "the city could repair the 5\" wide bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "Ann Lee said “yes”: the city could repair the bridge if the state pays.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "Ann Lee said the city could repair the bridge if the state pays “yes”.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.None
    )]
    [InlineData(
        "\"the city could repair the bridge if the state pays,” Ann Lee said.",
        "the city could repair the bridge if the state pays",
        QuotationExtent.Full
    )]
    public void The_quotation_extent_is_how_much_of_the_quote_is_inside_quotation_marks(
        string sentence,
        string quote,
        QuotationExtent directness
    )
    {
        const string Printed = "Ann Lee said that the city could repair the bridge if the state pays.";
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase
                .Claims.Replace(
                    "quote: the city could repair the bridge if the state pays",
                    $"quote: {quote}",
                    StringComparison.Ordinal
                )
                .Replace("attributed: Ann Lee said that", "attributed: Ann Lee said", StringComparison.Ordinal),
            SmallKnowledgeBase.Report.Replace(Printed, sentence, StringComparison.Ordinal)
        );
        files.Load().KnowledgeBase.Claims[0].QuotationExtent.Should().Be(directness);
    }
}
