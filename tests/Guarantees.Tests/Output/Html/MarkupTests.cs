using AngleSharp.Html.Parser;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Html;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class MarkupTests
{
    private const string Evil = HostileKnowledgeBase.Evil;

    [Fact]
    public void A_hole_is_encoded() => Write($"<b>{"\"<&>' ’"}</b>").Should().Be("<b>&quot;&lt;&amp;&gt;&#x27; ’</b>");

    [Fact]
    public void A_hole_that_is_markup_is_not_encoded_twice()
    {
        Markup inner = $"<i>{"<"}</i>";
        Write($"<b>{inner}</b>").Should().Be("<b><i>&lt;</i></b>");
    }

    [Fact]
    public void Parts_are_joined_with_or_without_a_separator()
    {
        Markup[] parts = [$"<i>a</i>", $"<i>b</i>"];
        Write($"{parts}").Should().Be("<i>a</i><i>b</i>");
        Markup.Join(" & ", parts).ToString().Should().Be("<i>a</i> &amp; <i>b</i>");
    }

    [Fact]
    public void Nothing_is_written_for_a_missing_item() => Write($"<b>{(string?)null}{(Markup?)null}</b>").Should().Be("<b></b>");

    [Fact]
    public void A_number_is_written_without_separators() => Write($"{1234567}").Should().Be("1234567");

    [Fact]
    public void Invisible_characters_are_shown() => Write($"<b>{"a\u202Eb"}</b>").Should().Be("<b>a\\u202eb</b>");

    [Fact]
    public void Hostile_text_in_an_element_cannot_leave_its_text() =>
        new HtmlParser()
            .ParseDocument(Write($"<p>{Evil}</p>"))
            .Body!.InnerHtml.Should()
            .StartWith("<p>&lt;script&gt;")
            .And.EndWith("</p>");

    [Fact]
    public void Hostile_text_in_an_attribute_cannot_leave_its_value()
    {
        var element = new HtmlParser().ParseDocument(Write($"<p title=\"{Evil}\">a</p>")).QuerySelector("p")!;
        element.Attributes.Should().ContainSingle();
        element.GetAttribute("title").Should().Be(SafeText.Escape(Evil));
        element.OuterHtml.Should().EndWith(">a</p>");
    }

    [Fact]
    public void A_hole_outside_text_and_quotation_marks_is_refused()
    {
        FluentActions.Invoking(() => Write($"<p title={Evil}>")).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Write($"<{Evil}>")).Should().Throw<InvalidOperationException>();
    }

    private static string Write(Markup markup) => markup.ToString();
}
