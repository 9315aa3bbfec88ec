using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Output.Documents;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class ReadingRoomPageTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void The_same_data_gives_the_same_bytes() => ParsedPage.OfRealData().Bytes.Should().Equal(_page.Bytes);

    [Fact]
    public void The_verb_writes_the_same_page()
    {
        var run = ClaimsCli.Run("render", "--format", "html");
        run.Code.Should().Be(0);
        (run.Out == _page.Html).Should().BeTrue();
    }

    [Fact]
    public void The_page_is_under_200_KB() => _page.Bytes.Length.Should().BeLessThan(200 * 1024);

    [Fact]
    public void The_page_has_neither_byte_order_mark_nor_carriage_return()
    {
        _page.Html.Should().StartWith("<!DOCTYPE html>\n");
        _page.Html.Should().NotContain("\r");
    }

    [Fact]
    public void The_policy_allows_only_our_stylesheet_and_script_by_hash()
    {
        var policy = _page.One("meta[http-equiv='Content-Security-Policy']").GetAttribute("content");
        policy
            .Should()
            .Be(
                $"default-src 'none'; style-src {HashOf("style")}; script-src {HashOf("script")}; base-uri 'none'; form-action 'none'"
            );
    }

    [Fact]
    public void Nothing_is_fetched_and_no_attribute_holds_styles_or_scripts()
    {
        _page.All("[src], [srcset], link, iframe, object, embed, base, [style]").Should().BeEmpty();
        _page.All("*").SelectMany(e => e.Attributes).Should().NotContain(a => a.Name.StartsWith("on"));
        _page.Html.Should().NotContain("url(").And.NotContain("@import").And.NotContain("://");
    }

    [Fact]
    public void Every_link_has_its_target_in_the_page()
    {
        foreach (var address in _page.All("a").Select(a => a.GetAttribute("href")!))
        {
            address.Should().MatchRegex("^[?#]");
            _page.Document.GetElementById(address.Split('#')[1]).Should().NotBeNull("{0} should be there", address);
        }
    }

    [Fact]
    public void No_two_elements_share_an_id() => _page.All("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_claim_and_its_first_words_have_their_permanent_addresses()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            _page.One($"#c-{claim.Id}").ClassList.Should().Contain("claim");
            var words = _page.One($"#s-{claim.Id}").TextContent;
            words.Should().NotBeEmpty();
            claim.Quote[0].Text.Should().StartWith(words);
        }
    }

    [Fact]
    public void The_bar_has_the_order_of_the_page() =>
        _page
            .All("nav a")
            .Select(a => a.TextContent)
            .Should()
            .Equal(
                "Call report",
                "Europe-led report",
                "Compare",
                $"All {_page.Index.KnowledgeBase.Claims.Length} claims",
                "About"
            );

    [Fact]
    public void The_reports_come_first_and_everything_made_of_them_follows() =>
        _page
            .All("main h2")
            .Select(h => h.TextContent)
            .Should()
            .Equal(
                "The call report",
                "The Europe-led report",
                "Compare",
                $"All {_page.Index.KnowledgeBase.Claims.Length} claims",
                "Limits",
                "Who speaks",
                "Left out",
                "About"
            );

    [Fact]
    public void The_title_names_the_subject_and_three_sentences_say_what_this_is()
    {
        _page.One("h1").TextContent.Should().Be("Security guarantees for Ukraine: who said what, on what conditions");
        _page
            .One(".intro")
            .TextContent.Should()
            .Be(
                $"Two reports, read sentence by sentence: {_page.Index.KnowledgeBase.Claims.Length} claims, each with its speaker and its conditions. "
                    + "Neither report quotes anyone word for word; this shows who said what, not whether it is true. "
                    + Introduction.DescribeChecks([
                        .. _page.Index.KnowledgeBase.Claims.Select(c => _page.Index.GetReview(c).State),
                    ])
            );
    }

    [Fact]
    public void The_short_answers_have_every_condition_with_voice_and_number()
    {
        var conditions = _page
            .Index.KnowledgeBase.Claims.SelectMany(c => c.Conditions.Where(o => !o.IsLimit).Select(o => (Claim: c, Condition: o)))
            .ToArray();
        var items = _page.All(".conditions li").ToArray();
        items.Should().HaveCount(conditions.Length).And.NotBeEmpty();
        foreach (var (item, (claim, condition)) in items.Zip(conditions))
        {
            item.TextContent.Should().Contain($"“{string.Join(" … ", condition.Quote.Select(q => q.Text))}”");
            item.TextContent.Should().ContainEquivalentOf(claim.Speaker.Name);
            item.QuerySelector("a")!.GetAttribute("href").Should().Be($"#c-{claim.Id}");
        }
    }

    [Fact]
    public void The_short_answers_say_whether_the_reports_conflict() =>
        _page.One(".short").TextContent.Should().Contain("No conflict is recorded, and no agreement.");

    [Fact]
    public void A_pasted_link_says_what_the_page_is()
    {
        foreach (var name in new[] { "meta[name=description]", "meta[property='og:description']" })
            _page.One(name).GetAttribute("content").Should().Be(_page.One(".intro").TextContent);
        _page.One("meta[property='og:title']").GetAttribute("content").Should().Be(_page.One("h1").TextContent);
    }

    [Fact]
    public void Every_limit_has_a_row() =>
        _page
            .All(".limits tbody tr")
            .Should()
            .HaveCount(_page.Index.KnowledgeBase.Claims.Sum(c => c.Conditions.Count(o => o.IsLimit)));

    [Fact]
    public void Every_passage_left_out_is_listed()
    {
        var listed = _page.One("#left-out").ParentElement!.QuerySelectorAll("li").Select(li => li.TextContent).ToArray();
        listed.Should().HaveCount(_page.Index.KnowledgeBase.Skipped.Length);
        foreach (var (text, skipped) in listed.Zip(_page.Index.KnowledgeBase.Skipped))
            text.Should().StartWith($"“{skipped.Quote[0].Text}” ");
    }

    private string HashOf(string element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_page.One(element).TextContent)))}'";
}
