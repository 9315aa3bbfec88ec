using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    private const string Filtered = "?topic=nato#c-commitment-only-outside-nato";

    private static readonly AxeRunOptions Wanted = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1440, "")]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 1440, "")]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 1440, "")]
    [InlineData(ColorScheme.Dark, ForcedColors.Active, 1440, "")]
    [InlineData(ColorScheme.Light, ForcedColors.None, 320, "")]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1440, Filtered)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 1440, Filtered)]
    public async Task Axe_finds_nothing(ColorScheme scheme, ForcedColors forced, int width, string address)
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ColorScheme = scheme,
                ForcedColors = forced,
                ViewportSize = new() { Width = width, Height = 900 },
            },
            address
        );
        await room.Page.EvaluateAsync("() => { document.querySelector('details').open = true; }");
        var result = await room.Page.RunAxe(Wanted);
        result.Passes.Should().HaveCountGreaterThan(20);
        result
            .Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html} {n.Any.FirstOrDefault()?.Message}"))
            .Should()
            .BeEmpty();
    }

    [BrowserFact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EvaluateAsync(
            "() => { document.querySelector('.how').style.color = '#bbb'; document.querySelector('.ref').removeAttribute('aria-label'); }"
        );
        var result = await room.Page.RunAxe(Wanted);
        result.Violations.Select(v => v.Id).Should().BeEquivalentTo("color-contrast", "link-name");
    }

    [BrowserFact]
    public async Task Every_number_in_a_report_is_a_target_of_24_pixels()
    {
        await using var room = await browser.OpenAsync();
        var boxes = await room
            .Page.Locator(".ref")
            .EvaluateAllAsync<double[][]>(
                "all => all.map(e => { const box = e.getBoundingClientRect(); return [box.width, box.height]; })"
            );
        boxes.Should().NotBeEmpty();
        boxes.Should().OnlyContain(b => b[0] >= 24 && b[1] >= 24);
    }

    [BrowserFact]
    public async Task Nothing_moves()
    {
        await using var room = await browser.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var moving = await room.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll("*")].map(e => getComputedStyle(e)).filter(s =>
              s.animationName !== "none" || s.transitionDuration !== "0s" || s.scrollBehavior !== "auto").length
            """
        );
        moving.Should().Be(0);
    }
}
