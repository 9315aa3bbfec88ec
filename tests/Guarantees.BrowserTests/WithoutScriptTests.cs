using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class WithoutScriptTests(Browser browser)
{
    private static readonly BrowserNewContextOptions NoScript = new()
    {
        JavaScriptEnabled = false,
        ViewportSize = new() { Width = 1440, Height = 900 },
    };

    [BrowserFact]
    public async Task Everything_is_there_and_seen()
    {
        await using var with = await browser.OpenAsync();
        await using var without = await browser.OpenAsync(NoScript);
        foreach (
            var selector in new[]
            {
                ".text > *",
                ".note",
                ".card",
                "tbody tr",
                ".pair",
                ".ref",
                ".prose p",
                ".glossary dt",
                "nav a",
            }
        )
        {
            var elements = without.Page.Locator($"{selector}:visible");
            (await elements.AllTextContentsAsync())
                .Should()
                .Equal(await with.Page.Locator(selector).AllTextContentsAsync(), selector);
            (await elements.CountAsync()).Should().BePositive(selector);
        }
    }

    [BrowserFact]
    public async Task There_is_no_filter_that_does_nothing()
    {
        await using var room = await browser.OpenAsync(NoScript);
        (await room.Page.Locator("input, button, summary, .faded").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task A_deep_link_rings_its_card()
    {
        await using var room = await browser.OpenAsync(NoScript, "#c-no-troops-directly-to-ukraine");
        await Assertions.Expect(room.Page.Locator("#c-no-troops-directly-to-ukraine")).ToHaveCSSAsync("outline-style", "solid");
        await Assertions.Expect(room.Page.Locator("#c-no-troops-directly-to-ukraine")).ToBeInViewportAsync();
    }
}
