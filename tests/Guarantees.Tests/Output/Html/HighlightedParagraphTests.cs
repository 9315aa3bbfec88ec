using AngleSharp.Dom;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class HighlightedParagraphTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void The_text_of_each_report_is_the_report_and_nothing_else()
    {
        var articles = _page.All("article.report").ToArray();
        foreach (var (source, article) in _page.Index.KnowledgeBase.Sources.Zip(articles))
        {
            var paragraphs = article.QuerySelectorAll(".text > *").Select(p => p.TextContent);
            string.Join('\n', paragraphs).Should().Be(source.Text.Text);
        }
    }

    [Fact]
    public void The_marks_of_a_claim_hold_its_quote_word_by_word()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
            Marked(claim).Should().Be(string.Concat(claim.Quote.Select(q => q.Text)));
    }

    [Fact]
    public void Marks_are_never_nested() => _page.All("mark mark").Should().BeEmpty();

    [Fact]
    public void After_each_run_of_a_claims_words_a_number_leads_to_its_card()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            var references = _page.All($"a.ref[href='#c-{claim.Id}']").ToArray();
            references.Should().HaveCount(claim.Quote.Length);
            references.Should().OnlyContain(r => r.GetAttribute("role") == "doc-noteref" && r.ChildNodes.Length == 0);
        }
    }

    [Fact]
    public void The_number_is_called_by_the_claim_and_how_its_voice_is_identified() =>
        _page
            .One("a.ref[href='#c-commitment-only-outside-nato']")
            .GetAttribute("aria-label")
            .Should()
            .StartWith("claim commitment-only-outside-nato, one unnamed person");

    [Fact]
    public void Words_of_two_claims_carry_both_and_the_shorter_claims_level()
    {
        using var files = SmallKnowledgeBase.With(
            "  - id: no-tax-rise",
            """
              - id: state-pays
                source: report
                quote: the state pays
                statement: The state pays.
                speaker: report
                level: report
                act: states
                topics: [money]
              - id: no-tax-rise
            """
        );
        var marks = ParsedPage.Parse(files).All(".text p:first-child mark").ToArray();
        marks
            .Select(m => (m.TextContent, m.GetAttribute("data-claims"), m.ClassName))
            .Should()
            .Equal(
                ("the city could repair the bridge if ", "city-could-repair", "level-named"),
                ("the state pays", "state-pays city-could-repair", "level-report overlap also-named")
            );
    }

    [Fact]
    public void Relayed_words_say_so()
    {
        using var files = new SmallKnowledgeBase();
        ParsedPage.Parse(files).One("#s-no-tax-rise mark").ClassName.Should().Be("level-unnamed-one relayed");
    }

    [Fact]
    public void Characters_outside_the_BMP_do_not_shift_the_words()
    {
        using var files = new SmallKnowledgeBase(report: $"𝔸𝔹 {SmallKnowledgeBase.Report}");
        ParsedPage
            .Parse(files)
            .One("#s-city-could-repair")
            .TextContent.Should()
            .Be("the city could repair the bridge if the state pays");
    }

    [Fact]
    public void A_heading_of_the_report_is_a_heading() =>
        _page
            .All(".text h4")
            .Select(h => h.TextContent)
            .Should()
            .Equal(_page.Index.KnowledgeBase.Skipped.Where(s => s.Reason == SkipReason.Heading).Select(s => s.Quote[0].Text));

    private string Marked(Claim claim) =>
        string.Concat(
            _page
                .All(".text mark")
                .Where(m => m.GetAttribute("data-claims")!.Split(' ').Contains(claim.Id))
                .Select(m => m.TextContent)
        );
}
