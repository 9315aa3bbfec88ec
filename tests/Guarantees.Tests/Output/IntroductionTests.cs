using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output;

public sealed class IntroductionTests
{
    [Theory]
    [InlineData("Checked by AI agents; no person has checked it yet.", ReviewState.AcceptedByAgent, ReviewState.AcceptedByAgent)]
    [InlineData("Every claim has been checked by a person.", ReviewState.Accepted)]
    [InlineData("No one has checked it yet.", ReviewState.Unreviewed, ReviewState.Unreviewed)]
    [InlineData(
        "Of 3 claims, 1 is checked by a person, 1 is checked by AI agents only and 1 is not checked yet.",
        ReviewState.Unreviewed,
        ReviewState.Accepted,
        ReviewState.AcceptedByAgent
    )]
    [InlineData(
        "Of 3 claims, 1 is changed since they were checked and 2 are disputed.",
        ReviewState.Disputed,
        ReviewState.Stale,
        ReviewState.Disputed
    )]
    public void It_says_who_checked_the_claims(string sentence, params ReviewState[] states) =>
        Introduction.DescribeChecks([.. states]).Should().Be(sentence);

    [Theory]
    [InlineData("Neither report quotes anyone word for word", 12, 0)]
    [InlineData("1 of them quotes someone word for word", 11, 0, 1)]
    [InlineData("2 of them quote someone word for word, 1 in part", 9, 1, 2)]
    [InlineData("3 of them quote someone word for word in part", 9, 3)]
    public void It_says_how_many_claims_quote_somebody(string words, int none, int part, int whole = 0)
    {
        using var files = new TwoReports();
        var claims = files.Index().KnowledgeBase.Claims;
        claims.Length.Should().Be(none + part + whole);
        Introduction
            .DescribeQuotations(
                [
                    .. claims.Select(
                        (c, i) =>
                            c with
                            {
                                QuotationExtent =
                                    i < whole ? QuotationExtent.Full
                                    : i < whole + part ? QuotationExtent.Partial
                                    : QuotationExtent.None,
                            }
                    ),
                ],
                reports: 2
            )
            .Should()
            .Be(words);
    }

    [Fact]
    public void A_report_shows_which_facts_it_prints_about_itself()
    {
        using var files = new TwoReports();
        var source = files.Index().KnowledgeBase.Sources[0];
        Introduction.DescribeSource(source).Should().Be("It prints no title, publisher, date or address.");
        Introduction
            .DescribeSource(source with { Title = "The bridge", Url = "https://example.org" })
            .Should()
            .Be("Title: The bridge. Address: https://example.org. It prints no publisher or date.");
        Introduction
            .DescribeSource(source with { Title = "a", Publisher = "b", Published = "c", Url = "d" })
            .Should()
            .Be("Title: a. Publisher: b. Date: c. Address: d.");
    }
}
