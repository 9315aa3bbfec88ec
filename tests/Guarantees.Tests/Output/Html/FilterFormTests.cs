using System.Globalization;
using AngleSharp.Dom;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class FilterFormTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void Without_a_script_no_useless_filter_is_shown()
    {
        _page.Document.QuerySelectorAll("input, select, button").Should().BeEmpty();
        _page.All("select").Should().NotBeEmpty();
    }

    [Fact]
    public void Every_choice_shows_how_many_claims_it_has()
    {
        foreach (var option in _page.All("option").Where(o => o.GetAttribute("value")!.Length > 0))
        {
            var name = option.ParentElement!.GetAttribute("name")!;
            var expected = FilterBy(name, option.GetAttribute("value")!).Apply(_page.Index).Count();
            option.TextContent.Should().EndWith($" ({expected})");
            expected.Should().BePositive();
        }
    }

    [Fact]
    public void The_choices_are_reports_speakers_levels_conditions_and_topics() =>
        _page
            .All(".filter label")
            .Select(l => l.FirstChild!.TextContent.Trim())
            .Should()
            .Equal("Report", "Speaker", "Named or not", "Condition", "Topic", "Find");

    [Fact]
    public void A_row_of_the_table_has_the_values_by_which_it_is_found()
    {
        foreach (var option in _page.All("option").Where(o => o.GetAttribute("value")!.Length > 0))
        {
            var (name, value) = (option.ParentElement!.GetAttribute("name")!, option.GetAttribute("value")!);
            _page
                .All(".claims tbody tr")
                .Where(r => r.GetAttribute($"data-{name}")!.Split(' ').Contains(value))
                .Select(r => r.QuerySelector("a")!.GetAttribute("href")![3..])
                .Should()
                .Equal(FilterBy(name, value).Apply(_page.Index).Select(c => c.Id));
        }
    }

    [Fact]
    public void Every_count_in_the_speaker_table_matches_its_claims()
    {
        var cells = _page.All(".counts td a").ToArray();
        cells.Should().NotBeEmpty();
        foreach (var cell in cells)
            cell.TextContent.Should().Be(Matching(cell.GetAttribute("href")!).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Only_levels_that_some_claim_has_are_columns() =>
        _page.All(".counts tbody tr td.none").Count().Should().BeLessThan(_page.All(".counts tbody td").Count());

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
