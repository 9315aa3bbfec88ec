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
        foreach (var selector in new[] { ".text", ".note", "summary", "[role=doc-noteref]", ".about > p", ".conditions li" })
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
        (await room.Page.Locator("input, select, button, .faded, .downloads").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Everything_else_is_one_click_away()
    {
        await using var room = await browser.OpenAsync(NoScript);
        foreach (var summary in await room.Page.Locator("summary").AllAsync())
            await summary.ClickAsync();
        foreach (var selector in new[] { "article.claim", "table", ".paste", ".claims tbody tr" })
            (await room.Page.Locator($"{selector}:visible").CountAsync())
                .Should()
                .Be(await room.Page.Locator(selector).CountAsync(), selector);
    }
}
