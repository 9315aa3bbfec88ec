using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class ComparisonSectionTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void Every_relation_across_the_reports_is_shown_once()
    {
        var across = _page
            .Index.KnowledgeBase.Relations.Where(r => _page.Index.Find(r.From)!.Source != _page.Index.Find(r.To)!.Source)
            .Select(r => $"r-{r.From}--{r.To}");
        _page.All(".pair").Select(p => p.Id).Should().BeEquivalentTo(across).And.NotBeEmpty();
    }

    [Fact]
    public void Both_claims_of_a_pair_keep_their_who_and_their_if()
    {
        var pair = _page.One("#r-us-some-role-if-ceasefire--guarantees-primarily-driven-by-europe").TextContent;
        pair.Should()
            .Contain("not the same as: ")
            .And.Contain("three people familiar with the conversation (three unnamed people): ")
            .And.Contain("all said”; if “if a ceasefire is reached”; hedged “some sort of”; call-report:3:104")
            .And.Contain("Donald Trump: ")
            .And.Contain("if “under a peace deal”; limit “primarily”; european-led:2:47");
    }

    [Theory]
    [InlineData(
        "first-toll-unfair--second-toll-unfair",
        "says the same as (another speaker of the same side): The same complaint."
    )]
    [InlineData("first-drivers-leaving--second-drivers-leaving", "says the same as (perhaps the same speaker): The same rumour.")]
    [InlineData("second-bridge-open--first-bridge-closed", "conflicts with: Open to walkers, or closed.")]
    public void An_agreement_tells_who_agrees(string pair, string told)
    {
        using var files = new TwoReports();
        ParsedPage.Parse(files.Index()).One($"#r-{pair} .relation").TextContent.Should().Be(told);
    }

    [Fact]
    public void Every_claim_is_in_a_pair_or_is_listed_as_unmatched()
    {
        var named = _page.All("#compare ~ section [data-claims]").SelectMany(e => e.GetAttribute("data-claims")!.Split(' '));
        named.Distinct().Should().BeEquivalentTo(_page.Index.KnowledgeBase.Claims.Select(c => c.Id));
    }

    [Fact]
    public void Under_one_topic_every_pair_on_it_is_shown_in_full()
    {
        var narrowed = ClaimsCli.Run("render", "--format", "html", "--topic", "troops").Out;
        narrowed.Should().Contain("id=\"r-no-troops-directly-to-ukraine--trump-rules-out-american-troops\"");
    }

    [Fact]
    public void A_claim_without_a_topic_still_has_its_card()
    {
        var knowledgeBase = HostileKnowledgeBase.Index().KnowledgeBase;
        var page = ParsedPage.Parse(
            new KnowledgeBaseIndex(knowledgeBase with { Claims = [.. knowledgeBase.Claims.Select(c => c with { Topics = [] })] })
        );
        page.All(".card").Should().HaveCount(2);
    }

    [Fact]
    public void One_report_has_nothing_to_be_compared_with()
    {
        using var files = new SmallKnowledgeBase();
        ParsedPage.Parse(files).All(".pair").Should().BeEmpty();
    }
}
