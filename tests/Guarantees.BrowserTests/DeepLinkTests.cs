using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class DeepLinkTests(Browser browser)
{
    private const string Claim = "american-guarantee-must-be-in-settlement";

    [BrowserTheory]
    [InlineData("#c-" + Claim)]
    [InlineData("#s-" + Claim)]
    public async Task A_link_to_a_claim_rings_its_card_its_words_and_its_note(string address)
    {
        await using var room = await browser.OpenAsync(address: address);
        (await room.IsOnScreenAsync(address)).Should().BeTrue();
        foreach (var selector in new[] { $"#c-{Claim}", $"mark[data-claims~='{Claim}']", $".note[data-claims='{Claim}']" })
            await Assertions.Expect(room.Page.Locator(selector).First).ToHaveCSSAsync("outline-style", "solid");
        (await room.Page.Locator(".card.ringed, .note.ringed").CountAsync()).Should().Be(2);
    }

    [BrowserFact]
    public async Task Every_card_and_every_first_word_can_be_linked_to()
    {
        await using var room = await browser.OpenAsync();
        foreach (var claim in browser.Claims)
        {
            foreach (var id in new[] { $"c-{claim.Id}", $"s-{claim.Id}" })
            {
                await room.Page.EvaluateAsync("id => { location.hash = id; }", id);
                (await room.IsOnScreenAsync($"#{id}")).Should().BeTrue(id);
            }
        }
    }

    [BrowserFact]
    public async Task Following_another_link_moves_the_ring()
    {
        await using var room = await browser.OpenAsync(address: $"#c-{Claim}");
        await room.Page.Locator("a.ref[href='#c-no-troops-directly-to-ukraine']").First.ClickAsync();
        await Assertions.Expect(room.Page.Locator(".card.ringed")).ToHaveIdAsync("c-no-troops-directly-to-ukraine");
        await room.Page.GoBackAsync();
        await Assertions.Expect(room.Page.Locator(".card.ringed")).ToHaveIdAsync($"c-{Claim}");
    }

    [BrowserFact]
    public async Task A_card_leads_to_its_words_and_the_words_lead_back()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator($"#c-{Claim} .links a").Last.ClickAsync();
        (await room.IsOnScreenAsync($"#s-{Claim}")).Should().BeTrue();
        await room.Page.Locator($"a.ref[href='#c-{Claim}']").First.ClickAsync();
        (await room.IsOnScreenAsync($"#c-{Claim}")).Should().BeTrue();
    }
}
