using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guarantees.Core.Model;
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
            .Select(r => r.Note);
        _page
            .All(".pairs tbody tr")
            .Select(r => r.Children[2].TextContent.TrimEnd())
            .Should()
            .BeEquivalentTo(across)
            .And.NotBeEmpty();
    }

    [Fact]
    public void Kinds_that_do_not_occur_are_named()
    {
        var relations = _page.Index.KnowledgeBase.Relations.Select(r => r.Type).ToHashSet();
        relations.Should().NotContain(RelationType.Conflicts).And.NotContain(RelationType.Agrees);
        var told = _page.One("#compare").ParentElement!.TextContent;
        told.Should().Contain("Conflicts: none recorded").And.Contain("Agreements: none recorded");
    }

    [Fact]
    public void A_report_has_the_same_side_in_every_pair()
    {
        using var files = new TwoReports();
        var rows = ParsedPage.Parse(files.Index()).All(".pairs tbody tr").ToArray();
        rows.Should().HaveCount(8);
        rows.Should()
            .OnlyContain(r => r.Children[0].TextContent.Contains("first ¶") && r.Children[1].TextContent.Contains("second ¶"));
    }

    [Fact]
    public void Both_sides_keep_voice_level_cue_condition_and_hedge()
    {
        using var files = new TwoReports();
        var pair = Row(files.Index(), "Adds that the state pays.");
        pair.Children[0]
            .TextContent.Should()
            .ContainAll("Ann Lee, named, “Ann Lee said that”", "if “if the state pays”", "hedge “could”", "first ¶1");
        pair.Children[1].TextContent.Should().ContainAll("Ann Lee, named, “Ann Lee said that”", "hedge “could”", "second ¶2");
    }

    [Theory]
    [InlineData("Another speaker on the same side. The same complaint.")]
    [InlineData("Perhaps the same speaker. The same rumour.")]
    public void An_agreement_names_who_agrees(string told)
    {
        using var files = new TwoReports();
        Row(files.Index(), told).Should().NotBeNull();
    }

    [Fact]
    public void Every_claim_is_in_a_pair_or_is_listed_as_unmatched()
    {
        var section = _page.One("#compare").ParentElement!;
        var named = section.QuerySelectorAll("a[href^='#c-']").Select(a => a.GetAttribute("href")![3..]);
        named.Distinct().Should().BeEquivalentTo(_page.Index.KnowledgeBase.Claims.Select(c => c.Id));
    }

    [Fact]
    public void In_a_page_on_one_topic_a_counterpart_outside_it_has_no_link()
    {
        using var files = new TwoReports();
        var page = new HtmlParser().ParseDocument(files.Run("render", "--format", "html", "--topic", "fares").Out);
        page.QuerySelectorAll(".claims tbody tr").Should().ContainSingle();
        var money = new HtmlParser().ParseDocument(files.Run("render", "--format", "html", "--topic", "bridge").Out);
        var taxes = money.QuerySelectorAll(".pairs tbody tr").Single(r => r.TextContent.Contains("Paying is not taxing."));
        taxes.Children[0].QuerySelectorAll("a").Should().BeEmpty();
        taxes.Children[1].QuerySelectorAll("a").Should().ContainSingle();
    }

    [Fact]
    public void A_claim_without_a_topic_is_still_shown()
    {
        var knowledgeBase = HostileKnowledgeBase.Index().KnowledgeBase;
        var page = ParsedPage.Parse(
            new KnowledgeBaseIndex(knowledgeBase with { Claims = [.. knowledgeBase.Claims.Select(c => c with { Topics = [] })] })
        );
        page.All("article.claim").Should().HaveCount(2);
    }

    [Fact]
    public void A_single_report_has_nothing_to_compare_with()
    {
        using var files = new SmallKnowledgeBase();
        ParsedPage.Parse(files).All("#compare, a[href='#compare']").Should().BeEmpty();
    }

    private static IElement Row(KnowledgeBaseIndex index, string difference) =>
        ParsedPage.Parse(index).All(".pairs tbody tr").Single(r => r.Children[2].TextContent.TrimEnd() == difference);
}
