namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class ReflowTests(Browser browser)
{
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(831)]
    [InlineData(832)]
    [InlineData(1100)]
    [InlineData(1440)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        await room.Page.EvaluateAsync(
            "() => { for (const details of document.querySelectorAll('details')) details.open = true; }"
        );
        var wider = await room.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("body, body *")]
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
                || e.scrollWidth > e.clientWidth && ["auto", "scroll"].includes(getComputedStyle(e).overflowX))
              .map(e => `${e.tagName} ${e.className}`)
            """
        );
        wider.Should().BeEmpty();
        (await room.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"))
            .Should()
            .BeLessThanOrEqualTo(0);
    }

    [BrowserFact]
    public async Task A_line_of_a_report_holds_62_to_80_characters()
    {
        await using var room = await browser.OpenAsync();
        var perLine = await room.Page.EvaluateAsync<double>(
            """
            () => {
              const text = [...document.querySelectorAll("p.text")].map(p => p.textContent).join(" ");
              const ruler = document.createElement("p");
              ruler.append(text);
              const column = document.querySelector("p.text");
              column.after(ruler);
              ruler.style.cssText = `position: absolute; max-width: none; white-space: nowrap; overflow-wrap: normal; font: ${getComputedStyle(column).font}`;
              return column.getBoundingClientRect().width / (ruler.getBoundingClientRect().width / text.length);
            }
            """
        );
        perLine.Should().BeInRange(62, 80);
    }

    [BrowserFact]
    public async Task A_note_is_beside_its_paragraph_from_52rem_on_and_below_it_on_a_narrower_screen()
    {
        foreach (var (width, isBeside) in new[] { (831, false), (832, true), (1440, true) })
        {
            await using var room = await browser.OpenAsync(
                new()
                {
                    ViewportSize = new() { Width = width, Height = 900 },
                }
            );
            var apart = await room.Page.EvaluateAsync<string[]>(
                """
                isBeside => [...document.querySelectorAll(".passage:has(.note)")].filter(passage => {
                  const text = passage.querySelector(".text").getBoundingClientRect();
                  const notes = passage.querySelector(".notes").getBoundingClientRect();
                  return isBeside ? Math.abs(notes.top - text.top) > 8 || notes.left < text.right : notes.top < text.bottom;
                }).map(passage => passage.textContent)
                """,
                isBeside
            );
            apart.Should().BeEmpty();
        }
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1100)]
    public async Task What_is_opened_is_below_its_paragraph_across_both_columns(int width)
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        await room.Page.EvaluateAsync(
            "() => { for (const details of document.querySelectorAll('details.full')) details.open = true; }"
        );
        var apart = await room.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll("article.claim")].filter(article => {
              const passage = article.closest(".passage");
              const box = article.getBoundingClientRect();
              return box.top < passage.querySelector(".text").getBoundingClientRect().bottom
                || box.top < passage.querySelector(".notes").getBoundingClientRect().bottom
                || Math.abs(box.width - passage.getBoundingClientRect().width) > 1;
            }).length
            """
        );
        apart.Should().Be(0);
    }

    [BrowserFact]
    public async Task The_bar_stays_on_the_screen_and_covers_nothing_that_a_link_leads_to()
    {
        await using var room = await browser.OpenAsync();
        foreach (var link in await room.Page.Locator("nav a").AllAsync())
        {
            await link.ClickAsync();
            var (bar, target) = (await room.Page.Locator("nav").BoundingBoxAsync(), await TargetAsync(room));
            bar!.Y.Should().BeLessThan(1);
            target.Should().BeGreaterThan(bar.Height - 1);
        }
    }

    private static Task<float> TargetAsync(WatchedPage room) =>
        room.Page.EvaluateAsync<float>("() => document.getElementById(location.hash.slice(1)).getBoundingClientRect().top");
}
