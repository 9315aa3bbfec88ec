using System.Text.Json;

namespace Guarantees.BrowserTests;

[Collection(BrowserGroup.Name)]
public sealed class DownloadTests(Browser browser)
{
    [BrowserFact]
    public async Task Every_claim_can_be_taken_along_as_JSON()
    {
        using var json = JsonDocument.Parse(await DownloadAsync("JSON", ""));
        json.RootElement.EnumerateArray()
            .Select(c => c.GetProperty("Id").GetString())
            .Should()
            .Equal(browser.Claims.Select(c => c.Id));
        json.RootElement.EnumerateArray()
            .Select(c => c.GetProperty("Claim").GetString())
            .Should()
            .Equal(browser.Claims.Select(c => c.Statement));
    }

    [BrowserFact]
    public async Task Every_claim_can_be_taken_along_as_CSV()
    {
        var csv = await DownloadAsync("CSV", "");
        csv.Should().StartWith("\"Number\",\"Who says it\",\"Claim\"").And.EndWith("\"\r\n");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(browser.Claims.Count() + 1);
    }

    [BrowserFact]
    public async Task Only_what_the_filter_shows_is_taken_along()
    {
        var topic = browser.Index.KnowledgeBase.Topics[0].Id;
        var markdown = await DownloadAsync("Markdown", $"?topic={topic}");
        markdown
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .HaveCount(browser.Claims.Count(c => c.Topics.Contains(topic)) + 2)
            .And.OnlyContain(line => line.StartsWith("| ") && line.EndsWith(" |"));
    }

    private async Task<string> DownloadAsync(string format, string address)
    {
        await using var room = await browser.OpenAsync(address: address);
        var download = await room.Page.RunAndWaitForDownloadAsync(() =>
            room.Page.Locator(".downloads a", new() { HasTextString = format }).ClickAsync()
        );
        room.Complaints.Should().BeEmpty();
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
