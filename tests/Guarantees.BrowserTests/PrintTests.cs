using System.Diagnostics;
using Guarantees.Core.Output;
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
            // One run of text: the card as it stands on the page.
            string[] card = [ClaimWording.Attribution(claim) + ":", claim.Statement, "attributed"];
            paper.Should().Contain(Squeezed(string.Concat(card)), claim.Id);
            foreach (var condition in claim.Conditions)
                paper.Should().Contain(Squeezed(ClaimWording.Condition(condition)), claim.Id);
        }
    }

    [BrowserFact]
    public async Task On_paper_the_reports_come_first_and_nothing_that_needs_a_screen_is_left()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var selector in new[] { "nav", ".filter", ".skip", ".links", ".note" })
            (await room.Page.Locator(selector).First.IsVisibleAsync()).Should().BeFalse(selector);
        foreach (var selector in new[] { ".text", ".card", "table" })
            (await room.Page.Locator(selector).First.IsVisibleAsync()).Should().BeTrue(selector);
    }

    private static async Task<string> TextOfAsync(string file)
    {
        var start = new ProcessStartInfo(Chromium.PdfToText!, ["-enc", "UTF-8", "-nopgbrk", file, "-"])
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
