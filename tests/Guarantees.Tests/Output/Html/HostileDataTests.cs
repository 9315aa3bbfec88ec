using Guarantees.Core.Output;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Html;

public sealed class HostileDataTests
{
    private readonly ParsedPage _page = ParsedPage.Parse(HostileKnowledgeBase.Index());
    private readonly ParsedPage _sound = ParsedPage.OfRealData();

    [Fact]
    public void Every_field_is_written_character_for_character()
    {
        var text = string.Concat(_page.All("body, option").Select(e => e.TextContent));
        foreach (var field in HostileKnowledgeBase.Texts)
            text.Should().Contain(SafeText.Escape(field));
    }

    [Fact]
    public void No_field_adds_an_element_to_the_page() =>
        _page
            .All("*")
            .Select(e => e.LocalName)
            .Distinct()
            .Should()
            .BeSubsetOf(_sound.All("*").Select(e => e.LocalName).Distinct());

    [Fact]
    public void No_field_adds_an_attribute_to_the_page() =>
        _page
            .All("*")
            .SelectMany(e => e.Attributes)
            .Select(a => a.Name)
            .Distinct()
            .Should()
            .BeSubsetOf(_sound.All("*").SelectMany(e => e.Attributes).Select(a => a.Name).Distinct());

    [Fact]
    public void There_is_one_script_and_one_stylesheet()
    {
        _page.One("script").TextContent.Should().Be(_sound.One("script").TextContent);
        _page.One("style").TextContent.Should().Be(_sound.One("style").TextContent);
    }

    [Fact]
    public void Every_address_is_one_word_within_the_page() =>
        _page
            .All("a")
            .Select(a => a.GetAttribute("href"))
            .Should()
            .OnlyContain(h => (h!.StartsWith('#') || h.StartsWith('?')) && !h.Any(char.IsWhiteSpace));

    [Fact]
    public void Nothing_that_turns_a_line_round_or_controls_is_left() =>
        _page.Html.Should().NotContain("\u202E").And.NotContain("\u2066").And.NotContain("\u0007").And.Contain("\\u202e");
}
