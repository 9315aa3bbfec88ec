namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class KeyboardTests(Browser browser)
{
    [BrowserFact]
    public async Task Tab_walks_through_everything_in_reading_order()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EvaluateAsync(
            """
            () => {
              for (const details of document.querySelectorAll("details")) details.open = true;
              window.all = [...document.querySelectorAll("a[href], summary, input, select, button")].filter(e => e.checkVisibility());
              window.walked = [];
              window.unringed = [];
              document.addEventListener("focusin", event => {
                window.walked.push(window.all.indexOf(event.target));
                if (getComputedStyle(event.target).outlineStyle === "none") window.unringed.push(event.target.outerHTML);
              });
            }
            """
        );
        var count = await room.Page.EvaluateAsync<int>("() => window.all.length");
        count.Should().BeGreaterThan(300);
        for (var i = 0; i < count; i++)
            await room.Page.Keyboard.PressAsync("Tab");
        (await room.Page.EvaluateAsync<int[]>("() => window.walked")).Should().Equal(Enumerable.Range(0, count));
        (await room.Page.EvaluateAsync<string[]>("() => window.unringed")).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_first_key_offers_to_skip_to_the_reports()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Keyboard.PressAsync("Tab");
        (await room.Page.Locator(".skip").BoundingBoxAsync())!.X.Should().BeGreaterThanOrEqualTo(0);
        await room.Page.Keyboard.PressAsync("Enter");
        (await room.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("reports");
    }

    [BrowserFact]
    public async Task A_note_is_opened_and_shut_by_keys_alone()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.FocusAsync("details.full summary");
        await room.Page.Keyboard.PressAsync("Enter");
        (await room.Page.Locator("article.claim").First.IsVisibleAsync()).Should().BeTrue();
        await room.Page.Keyboard.PressAsync("Enter");
        (await room.Page.Locator("article.claim").First.IsVisibleAsync()).Should().BeFalse();
    }

    [BrowserFact]
    public async Task The_filter_is_set_and_reset_by_keys_alone()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.FocusAsync("[name=source]");
        await room.Page.Keyboard.PressAsync("ArrowDown");
        (await room.Page.EvaluateAsync<string>("() => location.search")).Should().StartWith("?source=");
        await room.Page.FocusAsync("nav button");
        await room.Page.Keyboard.PressAsync("Enter");
        (await room.Page.EvaluateAsync<string>("() => location.search")).Should().BeEmpty();
        (await room.Page.EvaluateAsync<string>("() => document.activeElement.textContent")).Should().Be("Find");
    }
}
