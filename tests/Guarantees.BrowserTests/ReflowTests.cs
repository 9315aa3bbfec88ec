namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class ReflowTests(Browser browser)
{
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(768)]
    [InlineData(1119)]
    [InlineData(1120)]
    [InlineData(1440)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        await room.Page.Locator("summary").ClickAsync();
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
    public async Task A_line_of_a_report_holds_62_to_68_characters()
    {
        await using var room = await browser.OpenAsync();
        var perLine = await room.Page.EvaluateAsync<double>(
            """
            () => {
              const text = [...document.querySelectorAll(".text p")].map(p => p.textContent).join(" ");
              const ruler = document.createElement("p");
              ruler.append(text);
              const column = document.querySelector(".text p");
              column.after(ruler);
              ruler.style.cssText = `position: absolute; max-width: none; white-space: nowrap; overflow-wrap: normal; font: ${getComputedStyle(column).font}`;
              return column.getBoundingClientRect().width / (ruler.getBoundingClientRect().width / text.length);
            }
            """
        );
        perLine.Should().BeInRange(62, 68);
    }

    [BrowserFact]
    public async Task A_margin_note_begins_beside_the_paragraph_in_which_its_words_begin()
    {
        await using var room = await browser.OpenAsync();
        var apart = await room.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".note")].filter(note => {
              const paragraph = document.getElementById(`s-${note.dataset.claims}`).closest("p");
              const notes = note.closest(".notes").getBoundingClientRect();
              const box = paragraph.getBoundingClientRect();
              return Math.abs(notes.top - box.top) > 1 || notes.left < box.right;
            }).map(note => note.dataset.claims)
            """
        );
        apart.Should().BeEmpty();
        (await room.Page.Locator(".note").CountAsync()).Should().Be(browser.Claims.Count());
    }

    [BrowserFact]
    public async Task Two_paragraphs_of_a_report_never_overlap_nor_do_their_notes()
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 1120, Height = 900 },
            }
        );
        foreach (var column in new[] { ".text > *", ".notes" })
        {
            var covered = await room.Page.EvaluateAsync<int>(
                """
                selector => [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect())
                  .filter((box, i, all) => i > 0 && box.top < all[i - 1].bottom - 0.5).length
                """,
                column
            );
            covered.Should().Be(0, column);
        }
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_the_cards_are_the_notes()
    {
        await using var room = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 375, Height = 700 },
            }
        );
        (await room.Page.Locator(".note").First.IsVisibleAsync()).Should().BeFalse();
        await room.Page.Locator("a.ref").First.ClickAsync();
        (await room.IsOnScreenAsync(".card")).Should().BeTrue();
    }
}
