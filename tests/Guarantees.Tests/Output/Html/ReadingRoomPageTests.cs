using System.Security.Cryptography;
using System.Text;
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
    public void The_page_is_under_300_KB() => _page.Bytes.Length.Should().BeLessThan(300 * 1024);

    [Fact]
    public void The_page_has_neither_byte_order_mark_nor_carriage_return()
    {
        _page.Html.Should().StartWith("<!DOCTYPE html>\n");
        _page.Html.Should().NotContain("\r");
    }

    [Fact]
    public void The_policy_allows_our_stylesheet_and_our_script_by_hash_and_nothing_else()
    {
        var policy = _page.One("meta[http-equiv='Content-Security-Policy']").GetAttribute("content");
        policy
            .Should()
            .Be(
                $"default-src 'none'; style-src {HashOf("style")}; script-src {HashOf("script")}; base-uri 'none'; form-action 'none'"
            );
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_is_styled_or_scripted_in_an_attribute()
    {
        _page.All("[src], [srcset], link, iframe, object, embed, base, [style]").Should().BeEmpty();
        _page.All("*").SelectMany(e => e.Attributes).Should().NotContain(a => a.Name.StartsWith("on"));
        _page.Html.Should().NotContain("url(").And.NotContain("@import").And.NotContain("://");
    }

    [Fact]
    public void Every_link_leads_into_the_page()
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
    public void Every_claim_has_a_card_and_first_words_at_its_permanent_addresses()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            _page.One($"#c-{claim.Id}").ClassList.Should().Contain("card");
            var words = _page.One($"#s-{claim.Id}").TextContent;
            words.Should().NotBeEmpty();
            claim.Quote[0].Text.Should().StartWith(words);
        }
    }

    [Fact]
    public void The_navigation_leads_to_every_part() =>
        _page
            .All("nav a")
            .Select(a => a.TextContent)
            .Should()
            .Equal("Conditions", "Read", "Compare", "Who says what", "Claims", "Method");

    [Fact]
    public void The_reports_come_before_everything_made_of_them() =>
        _page
            .All("main h2")
            .Select(h => h.TextContent)
            .Should()
            .Equal("Read", "Conditions", "Compare", "Who says what", "Claims", "Method");

    [Fact]
    public void The_beginning_says_how_to_read_the_page_in_three_sentences()
    {
        var claims = _page.Index.KnowledgeBase.Claims.Length;
        _page
            .One(".how")
            .TextContent.Should()
            .StartWith("Nobody is quoted directly: ")
            .And.Contain(" Nothing is dated: ")
            .And.Contain($" {claims} claims from 2 reports; reviewed: ")
            .And.Contain("checked by AI agents");
    }

    private string HashOf(string element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_page.One(element).TextContent)))}'";
}
