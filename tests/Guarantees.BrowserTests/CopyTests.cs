using Guarantees.Core.Model;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class CopyTests(Browser browser)
{
    [BrowserFact]
    public async Task A_paragraph_selected_copied_and_pasted_is_the_reports_own()
    {
        await using var room = await browser.OpenAsync();
        var paragraphs = await room.Page.Locator(".text > *").AllAsync();
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
              const marks = document.querySelectorAll(`.text mark[data-claims~="${id}"]`);
              const range = document.createRange();
              range.setStartBefore(marks[0].firstChild);
              range.setEndAfter(marks[marks.length - 1].firstChild);
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
}
