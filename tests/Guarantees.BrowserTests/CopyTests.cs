using Guarantees.Core.Model;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class CopyTests(Browser browser)
{
    [BrowserFact]
    public async Task A_paragraph_selected_copied_and_pasted_is_the_reports_own()
    {
        await using var room = await browser.OpenAsync();
        var paragraphs = await room.Page.Locator(".text").AllAsync();
        await room.Page.EvaluateAsync("() => document.body.append(document.createElement('textarea'))");
        foreach (var paragraph in paragraphs)
        {
            await room.Page.Locator("textarea").FillAsync("");
            await paragraph.EvaluateAsync("p => { document.activeElement.blur(); getSelection().selectAllChildren(p); }");
            (await PastedAsync(room)).Should().Be(await paragraph.TextContentAsync());
        }
    }

    [BrowserFact]
    public async Task A_quote_selected_copied_and_pasted_is_clean()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EvaluateAsync("() => document.body.append(document.createElement('textarea'))");
        foreach (var claim in browser.Claims.Where(c => c.Quote.Length == 1))
        {
            await room.Page.Locator("textarea").FillAsync("");
            await SelectAsync(room, claim);
            (await PastedAsync(room)).Should().Be(claim.Quote[0].Text);
        }
    }

    private static async Task SelectAsync(WatchedPage room, Claim claim) =>
        await room.Page.EvaluateAsync(
            """
            id => {
              const words = document.getElementById(`s-${id}`);
              let last = document.querySelector(`[role=doc-noteref][href="#c-${id}"]`);
              while (last.matches("a")) last = last.previousElementSibling;
              const marks = last.querySelectorAll("mark");
              const range = document.createRange();
              range.setStartBefore(words.querySelector("mark").firstChild);
              range.setEndAfter((marks[marks.length - 1] ?? last).firstChild);
              document.activeElement.blur();
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """,
            claim.Id
        );

    private static async Task<string> PastedAsync(WatchedPage room)
    {
        await room.Page.Keyboard.PressAsync("Control+C");
        await room.Page.FocusAsync("textarea");
        await room.Page.Keyboard.PressAsync("Control+V");
        return await room.Page.Locator("textarea").InputValueAsync();
    }

    [BrowserFact]
    public async Task A_sentence_and_a_link_are_copied()
    {
        await using var room = await browser.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var claim = browser.Claims.First();
        await room.Page.Locator("details.full summary").First.ClickAsync();
        await room.Page.Locator("details.full button").First.ClickAsync();
        await Assertions.Expect(room.Status).ToHaveTextAsync("Sentence copied.");
        (await room.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .Should()
            .Be(await room.Page.Locator(".paste").First.TextContentAsync());
        await room.Page.Locator("details.full button").Nth(1).ClickAsync();
        await Assertions.Expect(room.Status).ToHaveTextAsync("Link copied.");
        (await room.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .Should()
            .Be($"{browser.Address}#c-{claim.Id}");
    }
}
