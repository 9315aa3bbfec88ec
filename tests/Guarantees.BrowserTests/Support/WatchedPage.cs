using Microsoft.Playwright;

namespace Guarantees.BrowserTests.Support;

/// <summary>A page with all that it asked for, said on the console, threw or popped up.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    public WatchedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public ILocator Status => Page.Locator("[role=status]");

    public Task<string[]> TextsAsync(string selector) =>
        Page.Locator(selector).EvaluateAllAsync<string[]>("all => all.map(e => e.textContent)");

    /// <summary>Whether any part of the first element stands on the screen.</summary>
    public Task<bool> IsOnScreenAsync(string selector) =>
        Page.Locator(selector)
            .First.EvaluateAsync<bool>(
                "e => { const box = e.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }"
            );

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
