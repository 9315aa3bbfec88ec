using System.Diagnostics;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class PrintTests(Browser browser)
{
    [BrowserFact]
    public async Task On_paper_every_claim_keeps_its_who_and_its_if()
    {
        await using var room = await browser.OpenAsync();
        var file = browser.PathOf("room.pdf");
        await room.Page.PdfAsync(
            new()
            {
                Path = file,
                Format = "A4",
                PrintBackground = true,
                Margin = new()
                {
                    Top = "15mm",
                    Bottom = "15mm",
                    Left = "15mm",
                    Right = "15mm",
                },
            }
        );
        var paper = Squeezed(await TextOfAsync(file));
        foreach (var claim in browser.Claims)
        {
            paper.Should().Contain(Squeezed(claim.Statement), claim.Id);
            foreach (var words in claim.Conditions.SelectMany(c => c.Quote).Concat(claim.AttributionSpans))
                paper.Should().Contain(Squeezed(words.Text), claim.Id);
        }
        (await PagesOfAsync(file)).Should().BeInRange(8, 14);
    }

    [BrowserFact]
    public async Task On_paper_tables_are_open_and_nothing_that_needs_a_screen_is_left()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var selector in new[] { "nav", ".filter", ".skip", ".more", ".downloads" })
            (await room.Page.Locator(selector).First.IsVisibleAsync()).Should().BeFalse(selector);
        foreach (var selector in new[] { ".text", ".note", ".pairs", ".claims", ".limits", ".counts" })
            (await room.Page.Locator(selector).First.IsVisibleAsync()).Should().BeTrue(selector);
    }

    [BrowserFact]
    public async Task Without_a_script_tables_are_open_on_paper_too()
    {
        await using var room = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await room.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await room.Page.Locator(".claims").BoundingBoxAsync())!.Height.Should().BeGreaterThan(500);
    }

    private static async Task<int> PagesOfAsync(string file)
    {
        var pdf = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
        return System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b");
    }

    private static async Task<string> TextOfAsync(string file)
    {
        var start = new ProcessStartInfo(Chromium.PdfToText!, ["-enc", "UTF-8", "-nopgbrk", "-raw", file, "-"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }

    // Lines break where the paper ends, and at hyphens without a space.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
