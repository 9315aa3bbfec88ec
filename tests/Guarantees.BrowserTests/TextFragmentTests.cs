using Guarantees.Core.Model;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

/// <summary>Links to words (WICG Scroll to Text Fragment), as a browser's "copy link to highlight" makes them.</summary>
[Collection(BrowserGroup.Name)]
public sealed class TextFragmentTests(Browser browser)
{
    // So low that no words are on the screen before the link is followed.
    private static readonly BrowserNewContextOptions Low = new()
    {
        ViewportSize = new() { Width = 1440, Height = 150 },
    };

    [BrowserFact]
    public async Task A_link_to_a_claims_words_lands_on_them()
    {
        await using var room = await browser.OpenAsync(Low);
        foreach (var claim in browser.Claims)
        {
            await room.Page.GotoAsync("about:blank");
            await room.Page.GotoAsync($"{browser.Address}#:~:text={Directive(claim)}");
            await room.Page.WaitForFunctionAsync("() => scrollY > 0");
            var onScreen = await room.Page.EvaluateAsync<bool>(
                """
                id => [...document.querySelectorAll(`.text mark.claim[data-claims~="${id}"]`)].some(mark => {
                  const box = mark.getBoundingClientRect();
                  return box.bottom > 0 && box.top < innerHeight;
                })
                """,
                browser.NumberOf(claim)
            );
            onScreen.Should().BeTrue(claim.Id);
        }
    }

    [BrowserFact]
    public async Task A_link_to_words_that_are_not_there_leads_nowhere()
    {
        await using var room = await browser.OpenAsync(Low, "#:~:text=words%20that%20nobody%20printed");
        await room.Page.WaitForTimeoutAsync(500);
        (await room.Page.EvaluateAsync<double>("() => scrollY")).Should().Be(0);
    }

    // The longest run of the claim's words; a hyphen has a meaning of its own in the directive.
    private static string Directive(Claim claim) =>
        Uri.EscapeDataString(claim.Quote.MaxBy(q => q.Text.Length)!.Text).Replace("-", "%2D", StringComparison.Ordinal);
}
