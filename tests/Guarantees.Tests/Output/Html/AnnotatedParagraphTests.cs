using AngleSharp.Dom;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class AnnotatedParagraphTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void The_text_of_each_report_is_the_report_and_nothing_else()
    {
        var articles = _page.All("article.report").ToArray();
        foreach (var (source, article) in _page.Index.KnowledgeBase.Sources.Zip(articles))
        {
            var paragraphs = article.QuerySelectorAll(".text").Select(p => p.TextContent);
            string.Join('\n', paragraphs).Should().Be(source.Text.Text);
        }
    }

    [Fact]
    public void A_paragraph_has_the_number_of_its_line_in_the_file()
    {
        foreach (var (source, article) in _page.Index.KnowledgeBase.Sources.Zip(_page.All("article.report")))
        {
            foreach (var paragraph in article.QuerySelectorAll(".text"))
                source.Text.GetLine(int.Parse(paragraph.GetAttribute("data-line")!, null)).Should().Be(paragraph.TextContent);
        }
    }

    [Fact]
    public void The_marks_of_a_claim_hold_its_quote_word_by_word() =>
        HoldWordByWord("claim", c => string.Concat(c.Quote.Select(q => q.Text)));

    [Fact]
    public void The_marks_of_its_cue_hold_the_words_that_attribute_it() =>
        HoldWordByWord("cue", c => string.Concat(c.AttributionSpans.Select(a => a.Text)));

    [Fact]
    public void A_condition_is_marked_apart_from_a_limit()
    {
        HoldWordByWord("condition", c => Printed(c, isLimit: false));
        HoldWordByWord("limit", c => Printed(c, isLimit: true));
    }

    [Fact]
    public void A_hedge_is_marked() => HoldWordByWord("hedge", c => string.Concat(c.Hedges.Select(h => h.Text)));

    [Fact]
    public void Marks_are_never_nested() => _page.All("mark mark").Should().BeEmpty();

    [Fact]
    public void After_a_claims_last_words_a_number_links_to_the_claim()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            var reference = _page.One($"a[role=doc-noteref][href='#c-{claim.Id}']");
            reference.GetAttribute("aria-label").Should().Be($"note {Number(claim)}");
            reference.ChildNodes.Should().BeEmpty();
            _page
                .IsOf(reference.PreviousElementSibling!.LocalName == "a" ? reference : Words(reference), claim)
                .Should()
                .BeTrue();
        }
    }

    [Fact]
    public void A_cue_is_colored_by_attribution_level()
    {
        foreach (var mark in _page.All(".text mark.cue"))
        {
            var family = mark.ClassList.Should().ContainSingle(c => c == "named" || c == "unnamed" || c == "institution").Subject;
            _page.Index.KnowledgeBase.Claims.Where(c => _page.IsOf(mark, c)).Should().Contain(c => FamilyOf(c) == family);
        }
    }

    [Fact]
    public void Words_of_two_claims_are_marked_for_both()
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
        var marks = ParsedPage.Parse(files).All(".text:first-child mark.claim").ToArray();
        marks
            .Select(m => (m.TextContent, m.GetAttribute("data-claims"), m.ClassName))
            .Should()
            .Contain(("the state pays", "2 1", "claim condition"));
    }

    [Fact]
    public void Characters_outside_the_BMP_do_not_shift_the_words()
    {
        using var files = new SmallKnowledgeBase(report: $"𝔸𝔹 {SmallKnowledgeBase.Report}");
        var page = ParsedPage.Parse(files);
        string.Concat(
                page.All(".text mark.claim")
                    .Where(m => page.IsOf(m, page.Index.Find("city-could-repair")!))
                    .Select(m => m.TextContent)
            )
            .Should()
            .Be("the city could repair the bridge if the state pays");
    }

    [Fact]
    public void A_heading_of_the_report_is_a_heading() =>
        _page
            .All("h3.text")
            .Select(h => h.TextContent)
            .Should()
            .Equal(_page.Index.KnowledgeBase.Skipped.Where(s => s.Reason == SkipReason.Heading).Select(s => s.Quote[0].Text));

    private void HoldWordByWord(string name, Func<Claim, string> printed)
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims.Where(c => printed(c).Length > 0))
            string.Concat(_page.All($".text mark.{name}").Where(m => _page.IsOf(m, claim)).Select(m => m.TextContent))
                .Should()
                .Contain(printed(claim), "{0} of {1}", name, claim.Id);
    }

    private static string Printed(Claim claim, bool isLimit) =>
        string.Concat(
            claim.Conditions.Where(c => c.IsLimit == isLimit).SelectMany(c => c.Quote).OrderBy(q => q.Start).Select(q => q.Text)
        );

    private static IElement Words(IElement reference) =>
        reference.PreviousElementSibling!.LocalName == "mark"
            ? reference.PreviousElementSibling
            : reference.PreviousElementSibling.QuerySelector("mark")!;

    private int Number(Claim claim) => _page.Index.KnowledgeBase.Claims.IndexOf(claim) + 1;

    private static string FamilyOf(Claim claim) =>
        claim.Level switch
        {
            Level.Named => "named",
            Level.Institution => "institution",
            _ => "unnamed",
        };
}
