using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class FilterTests(Browser browser)
{
    private string Topic => browser.Index.KnowledgeBase.Topics[0].Id;

    private string Report => browser.Index.KnowledgeBase.Sources[0].Id;

    [BrowserFact]
    public async Task Every_single_choice_leaves_the_claims_that_the_tool_lists()
    {
        await using var room = await browser.OpenAsync();
        foreach (var select in await room.Page.Locator(".filter select").AllAsync())
        {
            var name = await select.GetAttributeAsync("name") ?? "";
            var values = await select.Locator("option").EvaluateAllAsync<string[]>("all => all.map(o => o.value).filter(v => v)");
            foreach (var value in values)
            {
                await select.SelectOptionAsync(value);
                await ShouldShowAsync(room, FilterBy(name, value));
            }
            await select.SelectOptionAsync("");
        }
        await ShouldShowAllAsync(room);
    }

    [BrowserFact]
    public async Task Choices_of_different_properties_must_all_match()
    {
        await using var room = await browser.OpenAsync(address: $"?topic={Topic}&level=named&source={Report}");
        await ShouldShowAsync(
            room,
            new ClaimFilter
            {
                Topics = [Topic],
                Levels = [Level.Named.ToTerm()],
                Sources = [Report],
            }
        );
    }

    [BrowserFact]
    public async Task What_is_typed_is_found_in_any_cell_whatever_its_case_and_marks()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("[name=find]").FillAsync("TRUMP'S");
        var expected = await room.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.claims tbody tr')].filter(r => /trump['’]s/i.test(r.textContent)).length"
        );
        expected.Should().BeInRange(1, browser.Claims.Count() - 1);
        await Assertions.Expect(room.Status).ToHaveTextAsync($"{expected} of {browser.Claims.Count()} claims");
        (await Rows(room).CountAsync()).Should().Be(expected);
    }

    [BrowserFact]
    public async Task The_state_is_in_the_address_and_survives_a_reload()
    {
        await using var room = await browser.OpenAsync();
        await ChooseAsync(room, "topic", Topic);
        await ChooseAsync(room, "level", "named");
        room.Page.Url.Should().Be($"{browser.Address}?level=named&topic={Topic}");
        await room.Page.ReloadAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = [Topic], Levels = [Level.Named.ToTerm()] });
        await Assertions.Expect(room.Page.Locator("[name=topic]")).ToHaveValueAsync(Topic);
    }

    [BrowserFact]
    public async Task Back_undoes_one_choice_at_a_time_and_forward_brings_it_back()
    {
        await using var room = await browser.OpenAsync();
        await ChooseAsync(room, "topic", Topic);
        await ChooseAsync(room, "level", "named");
        await room.Page.GoBackAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = [Topic] });
        await room.Page.GoBackAsync();
        await ShouldShowAllAsync(room);
        await room.Page.GoForwardAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = [Topic] });
    }

    [BrowserFact]
    public async Task Back_undoes_a_whole_word_that_was_typed()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("[name=find]").PressSequentiallyAsync("nato");
        room.Page.Url.Should().Be($"{browser.Address}?find=nato");
        await room.Page.GoBackAsync();
        await ShouldShowAllAsync(room);
    }

    [BrowserFact]
    public async Task Reset_appears_once_something_is_set_and_is_one_click()
    {
        await using var room = await browser.OpenAsync();
        await Assertions.Expect(room.Page.Locator("nav button")).ToBeHiddenAsync();
        await ChooseAsync(room, "topic", Topic);
        await room.Page.Locator("nav button").ClickAsync();
        await ShouldShowAllAsync(room);
        room.Page.Url.Should().Be(browser.Address);
        await Assertions.Expect(room.Page.Locator("nav button")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Rows_and_notes_are_hidden_and_the_reports_text_stays()
    {
        await using var room = await browser.OpenAsync(address: $"?topic={Topic}");
        var numbers = new ClaimFilter { Topics = [Topic] }
            .Apply(browser.Index)
            .Select(c => browser.NumberOf(c).ToString(System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        var wrong = await room.Page.EvaluateAsync<string[]>(
            """
            numbers => [...document.querySelectorAll("[data-claims]")].filter(e => {
              const matches = e.dataset.claims.split(" ").some(n => numbers.includes(n));
              const isOut = e.matches("mark, [role=doc-noteref]") ? e.classList.contains("faded") : e.hidden;
              return isOut === matches;
            }).map(e => e.outerHTML.slice(0, 80))
            """,
            numbers
        );
        wrong.Should().BeEmpty();
        foreach (var paragraph in await room.Page.Locator(".text").AllAsync())
            (await paragraph.IsVisibleAsync()).Should().BeTrue();
        (await room.Page.Locator("mark.faded").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task A_number_of_who_speaks_leads_to_the_filtered_table_its_first_row_in_view()
    {
        await using var room = await browser.OpenAsync(address: "#who");
        var claim = browser.Claims.First(c => c.IsRelayed);
        var level = claim.Level.ToTerm();
        await room.Page.Locator($".counts a[href='?speaker={claim.Speaker.Id}&level={level}#claims']").ClickAsync();
        await ShouldShowAsync(room, new ClaimFilter { Speakers = [claim.Speaker.Id], Levels = [level] });
        room.Requests.Should().Equal(browser.Address);
        (
            await Rows(room)
                .First.EvaluateAsync<bool>(
                    "e => { const box = e.getBoundingClientRect(); return box.top > 0 && box.top < innerHeight; }"
                )
        )
            .Should()
            .BeTrue();
    }

    [BrowserFact]
    public async Task A_link_to_a_hidden_claim_clears_the_filter_and_says_so()
    {
        var hidden = browser.Claims.First(c => !c.Topics.Contains(Topic));
        await using var room = await browser.OpenAsync(address: $"?topic={Topic}#c-{hidden.Id}");
        await Assertions.Expect(room.Status).ToHaveTextAsync($"Filter cleared to show claim {browser.NumberOf(hidden)}.");
        (await room.Page.Locator(".faded, [data-claims][hidden]").CountAsync()).Should().Be(0);
        (await room.IsOnScreenAsync($"#c-{hidden.Id}")).Should().BeTrue();
        room.Page.Url.Should().Be($"{browser.Address}#c-{hidden.Id}");
    }

    [BrowserFact]
    public async Task Following_a_link_to_a_hidden_claim_clears_the_filter_and_Back_restores_it()
    {
        var hidden = browser.Claims.First(c => !c.Topics.Contains(Topic));
        await using var room = await browser.OpenAsync(address: $"?topic={Topic}");
        await room.Page.Locator($"[role=doc-noteref][href='#c-{hidden.Id}']").ClickAsync();
        await Assertions.Expect(room.Status).ToHaveTextAsync($"Filter cleared to show claim {browser.NumberOf(hidden)}.");
        await room.Page.GoBackAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = [Topic] });
    }

    [BrowserFact]
    public async Task A_link_to_a_claim_that_matches_keeps_the_filter()
    {
        var shown = browser.Claims.First(c => c.Topics.Contains(Topic));
        await using var room = await browser.OpenAsync(address: $"?topic={Topic}#c-{shown.Id}");
        await ShouldShowAsync(room, new ClaimFilter { Topics = [Topic] });
        room.Page.Url.Should().EndWith($"?topic={Topic}#c-{shown.Id}");
    }

    [BrowserFact]
    public async Task An_unknown_value_in_the_address_filters_nothing()
    {
        await using var room = await browser.OpenAsync(address: "?topic=no-such-topic&other=1");
        await ShouldShowAllAsync(room);
    }

    [BrowserFact]
    public async Task The_find_entry_of_the_bar_leads_to_the_box()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("nav a", new() { HasTextString = "Find" }).ClickAsync();
        await Assertions.Expect(room.Page.Locator("[name=find]")).ToBeFocusedAsync();
        (await room.IsOnScreenAsync("[name=find]")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Nothing_that_matches_is_said_and_shows_no_row()
    {
        await using var room = await browser.OpenAsync(address: "?find=no+such+words");
        await Assertions.Expect(room.Status).ToHaveTextAsync($"0 of {browser.Claims.Count()} claims");
        (await Rows(room).CountAsync()).Should().Be(0);
    }

    private static Task<IReadOnlyList<string>> ChooseAsync(WatchedPage room, string name, string value) =>
        room.Page.Locator($"[name='{name}']").SelectOptionAsync(value);

    private static ILocator Rows(WatchedPage room) => room.Page.Locator(".claims tbody tr:visible");

    private async Task ShouldShowAsync(WatchedPage room, ClaimFilter filter)
    {
        var expected = filter.Apply(browser.Index).Select(c => $"#c-{c.Id}").ToArray();
        await Assertions.Expect(room.Status).ToHaveTextAsync($"{expected.Length} of {browser.Claims.Count()} claims");
        (await Rows(room).Locator("td:first-child a").EvaluateAllAsync<string[]>("all => all.map(a => a.hash)"))
            .Should()
            .Equal(expected);
    }

    private async Task ShouldShowAllAsync(WatchedPage room)
    {
        await Assertions.Expect(room.Status).ToHaveTextAsync("");
        (await room.Page.Locator(".claims tbody tr:not([hidden])").CountAsync()).Should().Be(browser.Claims.Count());
        (await room.Page.Locator(".faded, [data-claims][hidden]").CountAsync()).Should().Be(0);
    }

    private static ClaimFilter FilterBy(string property, string value) =>
        property switch
        {
            "topic" => new ClaimFilter { Topics = [value] },
            "speaker" => new ClaimFilter { Speakers = [value] },
            "level" => new ClaimFilter { Levels = [value] },
            "source" => new ClaimFilter { Sources = [value] },
            _ => new ClaimFilter { Conditions = [value] },
        };
}
