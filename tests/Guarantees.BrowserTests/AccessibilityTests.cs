using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    private const string OpenAll = "() => { for (const details of document.querySelectorAll('details')) details.open = true; }";

    private static readonly AxeRunOptions Wanted = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Every combination of colors, font and whether everything is opened, each at every width of some of them.</summary>
    public static TheoryData<ColorScheme, ForcedColors, string, int> Views()
    {
        var views = new TheoryData<ColorScheme, ForcedColors, string, int>();
        foreach (var font in SystemFont.All)
        {
            foreach (var width in new[] { 320, 390, 820, 1100, 1440 })
                views.Add(ColorScheme.Light, ForcedColors.None, font, width);
            views.Add(ColorScheme.Dark, ForcedColors.None, font, 390);
            views.Add(ColorScheme.Dark, ForcedColors.None, font, 1440);
            views.Add(ColorScheme.Light, ForcedColors.Active, font, 1440);
        }
        views.Add(ColorScheme.Dark, ForcedColors.Active, SystemFont.All[0], 1440);
        return views;
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_nothing(ColorScheme scheme, ForcedColors forced, string font, int width)
    {
        await using var room = await browser.OpenAsync(View(scheme, forced, width), font: font);
        await ShouldBeSoundAsync(room);
        await room.Page.EvaluateAsync(OpenAll);
        await ShouldBeSoundAsync(room);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_a_filtered_page(ColorScheme scheme)
    {
        var claim = browser.Claims.First(c => !c.Conditions.IsEmpty);
        await using var room = await browser.OpenAsync(
            View(scheme, ForcedColors.None, 1440),
            $"?topic={claim.Topics[0]}#c-{claim.Id}"
        );
        await ShouldBeSoundAsync(room);
    }

    [BrowserFact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.EvaluateAsync(
            "() => { document.querySelector('.intro').style.color = '#bbb'; document.querySelector('[role=doc-noteref]').removeAttribute('aria-label'); }"
        );
        var result = await room.Page.RunAxe(Wanted);
        result.Violations.Select(v => v.Id).Should().BeEquivalentTo("color-contrast", "link-name");
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Every_number_is_a_target_of_24_pixels(int width)
    {
        await using var room = await browser.OpenAsync(View(ColorScheme.Light, ForcedColors.None, width));
        await room.Page.EvaluateAsync(OpenAll);
        var small = await room
            .Page.Locator("[role=doc-noteref], nav a, summary, select, input, button, .counts a, .note a")
            .EvaluateAllAsync<string[]>(
                """
                all => all.filter(e => e.checkVisibility()).filter(e => {
                  const box = e.getBoundingClientRect();
                  return box.width < 24 || box.height < 24;
                }).map(e => e.outerHTML)
                """
            );
        small.Should().BeEmpty();
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

    private static BrowserNewContextOptions View(ColorScheme scheme, ForcedColors forced, int width) =>
        new()
        {
            ColorScheme = scheme,
            ForcedColors = forced,
            ViewportSize = new() { Width = width, Height = 900 },
        };

    private static async Task ShouldBeSoundAsync(WatchedPage room)
    {
        var result = await room.Page.RunAxe(Wanted);
        result.Passes.Should().HaveCountGreaterThan(20);
        result
            .Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html} {n.Any.FirstOrDefault()?.Message}"))
            .Should()
            .BeEmpty();
    }
}
