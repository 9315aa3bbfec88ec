using Guarantees.Core.Loading;

namespace Guarantees.Tests.Loading;

public sealed class TextFileTests
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
    public void A_carriage_return_is_a_control_character_unless_a_line_feed_follows(string text, int at) =>
        TextFile.IndexOfControlCharacter(text).Should().Be(at);
}
