using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

/// <summary>How much there is to read before anything is opened.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SizeTests(Browser browser)
{
    [BrowserTheory]
    [InlineData(1440, 8000)]
    [InlineData(390, 14000)]
    public async Task The_page_is_no_higher_than_a_reader_scrolls(int width, int most)
    {
        await using var room = await browser.OpenAsync(At(width));
        (await room.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).Should().BeLessThanOrEqualTo(most);
    }

    [BrowserTheory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_page_has_at_most_3000_words(int width)
    {
        await using var room = await browser.OpenAsync(At(width));
        (await room.Page.EvaluateAsync<int>("() => document.body.innerText.trim().split(/\\s+/).length"))
            .Should()
            .BeInRange(1500, 3000);
    }

    private static BrowserNewContextOptions At(int width) =>
        new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
        };
}
