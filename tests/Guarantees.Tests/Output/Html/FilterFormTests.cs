using System.Globalization;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class FilterFormTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void Without_a_script_there_is_no_filter_that_does_nothing()
    {
        _page.Document.QuerySelectorAll("input, button").Should().BeEmpty();
        _page.All("input").Should().NotBeEmpty();
    }

    [Fact]
    public void Every_choice_shows_how_many_claims_it_has()
    {
        foreach (var box in _page.All("input"))
        {
            var expected = FilterBy(box.GetAttribute("name")!, box.GetAttribute("value")!).Apply(_page.Index).Count();
            box.ParentElement!.QuerySelector(".count")!.TextContent.Should().Be(expected.ToString(CultureInfo.InvariantCulture));
            expected.Should().BePositive();
        }
    }

    [Fact]
    public void The_choices_are_topics_speakers_levels_reports_and_conditions() =>
        _page
            .All("fieldset legend")
            .Select(l => l.TextContent)
            .Should()
            .Equal("Topic", "Speaker", "Level", "Report", "Condition");

    [Fact]
    public void Every_number_in_the_matrices_is_that_of_its_claims()
    {
        var cells = _page.All(".matrix td a").ToArray();
        cells.Should().NotBeEmpty();
        foreach (var cell in cells)
            cell.TextContent.Should()
                .Be(Matching(cell.GetAttribute("href")!).ToString(CultureInfo.InvariantCulture), cell.GetAttribute("aria-label"));
    }

    private int Matching(string address)
    {
        var wanted = address
            .Split('#')[0]
            .TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Split('='));
        return wanted
            .Select(w => FilterBy(w[0], w[1]).Apply(_page.Index))
            .Aggregate(_page.Index.KnowledgeBase.Claims.AsEnumerable(), (all, some) => all.Intersect(some))
            .Count();
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
