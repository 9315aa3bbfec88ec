using Guarantees.Core.Model;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class DeepLinkTests(Browser browser)
{
    // In the middle of the page, with words of its own.
    private Claim Claim => browser.Claims.First(c => c.IsRelayed && c.Quote[0].Line > 1);

    private Claim Other => browser.Claims.Last(c => !c.Conditions.IsEmpty);

    [BrowserFact]
    public async Task A_link_to_a_claim_opens_it_where_it_stands_and_rings_its_words()
    {
        await using var room = await browser.OpenAsync(address: $"#c-{Claim.Id}");
        await Assertions.Expect(room.Page.Locator($"#c-{Claim.Id}")).ToBeVisibleAsync();
        (await room.IsOnScreenAsync($"#c-{Claim.Id}")).Should().BeTrue();
        await Assertions
            .Expect(room.Page.Locator($"mark.ringed[data-claims~='{browser.NumberOf(Claim)}']").First)
            .ToBeVisibleAsync();
        (await room.Page.Locator("details[open]").CountAsync()).Should().Be(1);
    }

    [BrowserFact]
    public async Task Without_a_script_a_link_to_a_claim_opens_it_too()
    {
        await using var room = await browser.OpenAsync(new() { JavaScriptEnabled = false }, $"#c-{Claim.Id}");
        await Assertions.Expect(room.Page.Locator($"#c-{Claim.Id}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_link_to_first_words_shows_and_rings_them()
    {
        await using var room = await browser.OpenAsync(address: $"#s-{Claim.Id}");
        (await room.IsOnScreenAsync($"#s-{Claim.Id}")).Should().BeTrue();
        await Assertions.Expect(room.Page.Locator(".note.ringed")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Every_claim_and_its_first_words_can_be_linked_to()
    {
        await using var room = await browser.OpenAsync();
        foreach (var claim in browser.Claims)
        {
            foreach (var id in new[] { $"c-{claim.Id}", $"s-{claim.Id}" })
            {
                await room.Page.EvaluateAsync(
                    "id => new Promise(done => { addEventListener('hashchange', () => requestAnimationFrame(done), { once: true }); location.hash = id; })",
                    id
                );
                (await room.IsOnScreenAsync($"#{id}")).Should().BeTrue(id);
            }
        }
    }

    [BrowserFact]
    public async Task A_click_on_marked_words_opens_their_note()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator($"#s-{Claim.Id} mark").First.ClickAsync();
        await Assertions.Expect(room.Page.Locator($"#c-{Claim.Id}")).ToBeVisibleAsync();
        (await room.IsOnScreenAsync($"#c-{Claim.Id}")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Following_another_link_moves_the_ring_and_Back_brings_it_back()
    {
        await using var room = await browser.OpenAsync(address: $"#c-{Claim.Id}");
        await room.Page.Locator($"a[role=doc-noteref][href='#c-{Other.Id}']").ClickAsync();
        await Assertions.Expect(room.Page.Locator($".note.ringed[data-claims~='{browser.NumberOf(Other)}']")).ToHaveCountAsync(1);
        await room.Page.GoBackAsync();
        await Assertions.Expect(room.Page.Locator($".note.ringed[data-claims~='{browser.NumberOf(Claim)}']")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task The_same_number_opens_again_what_was_shut()
    {
        await using var room = await browser.OpenAsync(address: $"#c-{Claim.Id}");
        await room.Page.Locator("details[open] > summary").ClickAsync();
        await Assertions.Expect(room.Page.Locator($"#c-{Claim.Id}")).ToBeHiddenAsync();
        await room.Page.Locator($"a[role=doc-noteref][href='#c-{Claim.Id}']").ClickAsync();
        await Assertions.Expect(room.Page.Locator($"#c-{Claim.Id}")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("#claims")]
    [InlineData("#limits")]
    [InlineData("#who")]
    public async Task A_link_to_a_table_opens_it(string address)
    {
        await using var room = await browser.OpenAsync(address: address);
        await Assertions.Expect(room.Page.Locator($"section:has({address}) table")).ToBeVisibleAsync();
    }
}
