using System.Globalization;
using AngleSharp.Dom;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class NotesTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();

    [Fact]
    public void Every_claim_has_one_note_beside_the_paragraph_in_which_its_quote_begins()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            var note = Note(_page, claim);
            var paragraph = note.Closest(".passage")!.QuerySelector(".text")!;
            paragraph.GetAttribute("data-line").Should().Be(claim.Quote[0].Line.ToString(CultureInfo.InvariantCulture));
            note.GetAttribute("aria-label").Should().Be($"Note {note.GetAttribute("data-claims")!.Replace(" ", ", ")}");
        }
    }

    [Fact]
    public void A_note_shows_voice_level_condition_limit_and_hedge()
    {
        using var files = new TwoReports();
        var page = ParsedPage.Parse(files.Index());
        Lines(page, "first-could-repair").Should().Equal("1 Ann Lee named", "if “if the state pays”", "hedge “could”");
        Lines(page, "first-no-tax-rise").Should().Equal("2 The mayor, as told by a clerk one unnamed person, second-hand");
        Lines(page, "first-bridge-closed").Should().Equal("3 The report’s own statement");
        Lines(page, "first-drivers-leaving").Should().Equal("5 No source given");
        Lines(page, "second-pays-after-vote")
            .Should()
            .Equal("6 The mayor named", "only if “only”", "after “after a vote” on “pay for the bridge”");
    }

    [Fact]
    public void Claims_of_a_paragraph_with_the_same_note_share_it()
    {
        using var files = new TwoReports();
        var page = ParsedPage.Parse(files.Index());
        Lines(page, "second-no-higher-fares").Should().Equal("11 12 The mayor named");
        page.All(".note").Should().HaveCount(page.Index.KnowledgeBase.Claims.Length - 1);
        page.All("details.full").Select(d => d.QuerySelector("summary")!.TextContent).Should().Contain("More on 11, 12");
    }

    [Fact]
    public void A_note_opens_its_claims_in_full()
    {
        foreach (var claim in _page.Index.KnowledgeBase.Claims)
        {
            var article = _page.One($"#c-{claim.Id}");
            article.LocalName.Should().Be("article");
            article.Closest("details")!.GetAttribute("data-claims").Should().Be(Note(_page, claim).GetAttribute("data-claims"));
            article.QuerySelector("h3")!.TextContent.Should().EndWith(claim.Statement);
        }
    }

    [Fact]
    public void The_full_view_has_the_sentence_to_paste_the_relations_and_the_reviewers()
    {
        using var files = new TwoReports();
        var article = ParsedPage.Parse(files.Index()).One("#c-first-no-tax-rise");
        Facts(article)
            .Should()
            .Equal(
                "Said by: The mayor, as told by a clerk: one unnamed person, second-hand",
                "In the words: “A clerk said the mayor”",
                "To paste: “A clerk said the mayor will not raise taxes,” the report said.",
                "Says the same as: 11 The mayor, named, “The mayor rejected”: The mayor rejected higher taxes.  second ¶4",
                "Not the same as: 6 The mayor, named, “The mayor said”: The city will pay for the bridge only after a vote. only if “only”; after “after a vote” on “pay for the bridge” second ¶1",
                "Checked: not checked yet"
            );
    }

    [Fact]
    public void No_id_is_a_heading_or_a_link()
    {
        var ids = _page.Index.KnowledgeBase.Claims.Select(c => c.Id).ToHashSet();
        _page.All("h1, h2, h3, h4, a, summary").Select(e => e.TextContent.Trim()).Should().NotContain(t => ids.Contains(t));
    }

    private static IElement Note(ParsedPage page, Claim claim) => page.All(".note").Single(n => page.IsOf(n, claim));

    private static IEnumerable<string> Lines(ParsedPage page, string id) =>
        Note(page, page.Index.Find(id)!).QuerySelectorAll("p").Select(p => p.TextContent.Trim());

    private static IEnumerable<string> Facts(IElement article) =>
        article.QuerySelectorAll("dt").Select(dt => $"{dt.TextContent.Trim()}: {dt.NextElementSibling!.TextContent.Trim()}");
}
