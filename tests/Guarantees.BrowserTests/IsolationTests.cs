using Guarantees.Tests.Support;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class IsolationTests(Browser browser)
{
    [BrowserFact]
    public async Task Nothing_is_asked_of_anybody_and_nothing_is_complained_of()
    {
        await using var room = await browser.OpenAsync();
        await room.Page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await room.Page.Locator("[role=doc-noteref]").First.ClickAsync();
        await room.Page.GoBackAsync();
        room.Requests.Should().Equal(browser.Address);
        room.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_policy_lets_no_other_script_style_or_request_in()
    {
        await using var room = await browser.OpenAsync();
        var finished = new List<string>();
        room.Page.Response += (_, response) => finished.Add(response.Url);
        var refused = await room.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const refused = [];
              document.addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
              const add = (name, set) => { const e = document.createElement(name); set(e); document.body.append(e); };
              add("script", e => e.textContent = "window.pwned = true");
              add("style", e => e.textContent = "body { display: none }");
              add("p", e => e.setAttribute("style", "color: red"));
              add("p", e => e.setAttribute("onclick", "window.pwned = true"));
              add("img", e => e.src = "https://example.org/a.png");
              await fetch("https://example.org/").catch(() => {});
              await new Promise(done => setTimeout(done, 200));
              return window.pwned ? ["pwned"] : refused.sort();
            }
            """
        );
        refused
            .Should()
            .Equal("connect-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem");
        finished.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Hostile_data_is_written_as_text()
    {
        await using var room = await browser.OpenAsync(address: browser.HostileAddress);
        await room.Page.Locator("[name=topic]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        (await room.Status.TextContentAsync()).Should().Be("2 of 2 claims");
        await room.Page.EvaluateAsync(
            "() => { for (const details of document.querySelectorAll('details')) details.open = true; }"
        );
        foreach (var link in await room.Page.Locator("article.claim a").AllAsync())
            await link.ClickAsync();
        var seen = await room.Page.EvaluateAsync<string>("() => document.body.innerText");
        foreach (var field in HostileKnowledgeBase.Texts)
            seen.Should().Contain(Guarantees.Core.Output.SafeText.Escape(field));
        room.Complaints.Should().BeEmpty();
        room.Requests.Should().OnlyContain(r => r.StartsWith(browser.HostileAddress));
    }
}
