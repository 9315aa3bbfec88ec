using Guarantees.Core.Reading;

namespace Guarantees.Tests.Reading;

public sealed class FileTextTests
{
    [Theory]
    [InlineData("a\tb\nc\r\nd", -1)]
    [InlineData("a\u0001", 1)]
    [InlineData("\u0001\n", 0)]
    [InlineData("a\rb", 1)]
    [InlineData("a\n\rb", 2)]
    [InlineData("a\r", 1)]
    [InlineData("a\r\r\n", 1)]
    [InlineData("a\u0085", 1)]
    public void A_carriage_return_is_a_control_character_but_before_a_line_feed(string text, int at) =>
        FileText.FirstControl(text).Should().Be(at);

    [Theory]
    [InlineData("a:\n  b: c\n", -1)]
    [InlineData("a:\n\tb: c\n", 3)]
    [InlineData("a:\n \tb: c\n", 4)]
    [InlineData("a:\n \t\n  b: c\n", -1)]
    [InlineData("a:\tb\n", -1)]
    public void A_tab_indents_where_more_stands_after_it(string text, int at) =>
        new YamlText("f", text).FirstIndentingTab().Should().Be(at);
}
