using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class FilterTests(Browser browser)
{
    [BrowserFact]
    public async Task Every_single_choice_leaves_the_claims_that_the_tool_lists()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("summary").ClickAsync();
        foreach (var box in await room.Page.Locator(".filter input").AllAsync())
        {
            await box.CheckAsync();
            var (name, value) = (await box.GetAttributeAsync("name") ?? "", await box.GetAttributeAsync("value") ?? "");
            await ShouldShowAsync(room, FilterBy(name, value));
            await box.UncheckAsync();
        }
        await ShouldShowAsync(room, new ClaimFilter());
    }

    [BrowserFact]
    public async Task Choices_of_one_property_are_alternatives_and_properties_must_all_match()
    {
        await using var room = await browser.OpenAsync(
            address: "?topic=nato&topic=troops&level=named&source=call-report&level=report"
        );
        await ShouldShowAsync(
            room,
            new ClaimFilter
            {
                Topics = ["nato", "troops"],
                Levels = [Level.Named.ToTerm(), Level.Report.ToTerm()],
                Sources = ["call-report"],
            }
        );
    }

    [BrowserFact]
    public async Task The_state_lives_in_the_address_and_survives_a_reload()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("summary").ClickAsync();
        await CheckAsync(room, "topic", "nato");
        await CheckAsync(room, "level", "named");
        room.Page.Url.Should().Be($"{browser.Address}?topic=nato&level=named");
        await room.Page.ReloadAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = ["nato"], Levels = [Level.Named.ToTerm()] });
        (await room.Page.Locator("input:checked").CountAsync()).Should().Be(2);
    }

    [BrowserFact]
    public async Task Back_undoes_one_choice_at_a_time_and_forward_brings_it_back()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("summary").ClickAsync();
        await CheckAsync(room, "topic", "nato");
        await CheckAsync(room, "level", "named");
        await room.Page.GoBackAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = ["nato"] });
        await room.Page.GoBackAsync();
        await ShouldShowAsync(room, new ClaimFilter());
        await room.Page.GoForwardAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = ["nato"] });
    }

    [BrowserFact]
    public async Task Reset_is_one_click()
    {
        await using var room = await browser.OpenAsync(address: "?topic=nato&level=named");
        await room.Page.Locator("button").ClickAsync();
        await ShouldShowAsync(room, new ClaimFilter());
        room.Page.Url.Should().Be(browser.Address);
        (await room.Page.Locator("input:checked").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Claims_that_do_not_match_fade_but_stay_visible()
    {
        await using var room = await browser.OpenAsync();
        var before = await SeenAsync(room);
        await room.Page.EvaluateAsync("() => document.querySelector('input[value=nato]').click()");
        (await room.Page.Locator(".card.faded").CountAsync()).Should().BePositive();
        (await SeenAsync(room)).Should().Be(before);
    }

    [BrowserFact]
    public async Task Words_and_notes_and_rows_fade_with_their_claims()
    {
        await using var room = await browser.OpenAsync(address: "?topic=nato");
        var wrong = await room.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll("[data-claims]")].filter(e => {
              const matches = e.dataset.claims.split(" ").some(id => document.getElementById(`c-${id}`).dataset.topic.split(" ").includes("nato"));
              return e.classList.contains("faded") === matches;
            }).length
            """
        );
        wrong.Should().Be(0);
        (await room.Page.Locator("mark.faded").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task A_number_in_a_matrix_filters_in_place()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator(".matrix a[href='?speaker=trump&level=unnamed-one#claims']").ClickAsync();
        await ShouldShowAsync(room, new ClaimFilter { Speakers = ["trump"], Levels = [Level.UnnamedOne.ToTerm()] });
        room.Requests.Should().Equal(browser.Address);
        (await room.IsOnScreenAsync("#claims")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task A_link_to_a_faded_claim_clears_the_filter_and_says_so()
    {
        await using var room = await browser.OpenAsync(address: "?topic=nato#c-renewed-russian-strikes");
        await Assertions
            .Expect(room.Status)
            .ToHaveTextAsync(
                $"The filter was cleared to show renewed-russian-strikes: {browser.Claims.Count()} of {browser.Claims.Count()} claims"
            );
        (await room.Page.Locator(".faded").CountAsync()).Should().Be(0);
        (await room.IsOnScreenAsync("#c-renewed-russian-strikes")).Should().BeTrue();
        room.Page.Url.Should().Be($"{browser.Address}#c-renewed-russian-strikes");
    }

    [BrowserFact]
    public async Task Following_a_link_to_a_faded_claim_clears_the_filter_and_Back_restores_it()
    {
        await using var room = await browser.OpenAsync(address: "?topic=nato");
        await room.Page.Locator("a.ref[href='#c-renewed-russian-strikes']").ClickAsync();
        await Assertions.Expect(room.Status).ToContainTextAsync("The filter was cleared to show renewed-russian-strikes: ");
        await room.Page.GoBackAsync();
        await ShouldShowAsync(room, new ClaimFilter { Topics = ["nato"] });
    }

    [BrowserFact]
    public async Task A_link_to_a_claim_that_matches_keeps_the_filter()
    {
        await using var room = await browser.OpenAsync(address: "?topic=nato#c-commitment-only-outside-nato");
        await ShouldShowAsync(room, new ClaimFilter { Topics = ["nato"] });
        room.Page.Url.Should().EndWith("?topic=nato#c-commitment-only-outside-nato");
    }

    [BrowserFact]
    public async Task An_unknown_value_in_the_address_filters_nothing()
    {
        await using var room = await browser.OpenAsync(address: "?topic=no-such-topic&other=1");
        await ShouldShowAsync(room, new ClaimFilter());
    }

    private static Task CheckAsync(WatchedPage room, string name, string value) =>
        room.Page.Locator($"input[name='{name}'][value='{value}']").CheckAsync();

    private async Task ShouldShowAsync(WatchedPage room, ClaimFilter filter)
    {
        var expected = filter.Apply(browser.Index).Select(c => c.Id).ToArray();
        await Assertions.Expect(room.Status).ToHaveTextAsync($"{expected.Length} of {browser.Claims.Count()} claims");
        (await room.TextsAsync(".card:not(.faded) h4")).Should().BeEquivalentTo(expected);
    }

    // Every part's text as it is shown, and how high it stands.
    private static Task<string> SeenAsync(WatchedPage room) =>
        room.Page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('main > section:not(.filter)')].map(e => e.offsetHeight + e.innerText).join()"
        );

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
