using System.Text.Json;
using Guarantees.Core.Output.Json;

namespace Guarantees.Tests.Output.Json;

public sealed class ReadableEncoderTests
{
    [Theory]
    [InlineData("<b>&amp;’é\u00ADя\uFFFD")]
    [InlineData("")]
    public void Characters_that_can_be_read_are_kept(string text) => Encode(text).Should().Be(text);

    [Theory]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("\n\t\u0001\u007F\u0085", "\\n\\t\\u0001\\u007F\\u0085")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("😀", "\\uD83D\\uDE00")]
    public void What_JSON_and_its_readers_cannot_take_is_escaped(string text, string expected) =>
        Encode(text).Should().Be(expected);

    [Theory]
    [InlineData("a\u202Eb", "a\\u202eb")]
    [InlineData("\"\u061C\u200E\u2066\"", "\\\"\\u061c\\u200e\\u2066\\\"")]
    public void Characters_that_turn_the_direction_of_text_are_escaped(string text, string expected) =>
        Encode(text).Should().Be(expected);

    [Fact]
    public void Every_character_is_read_back_as_it_was()
    {
        var all = string.Concat(Enumerable.Range(0, 0x11000).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        JsonSerializer.Deserialize<string>($"\"{Encode(all)}\"").Should().Be(all);
    }

    private static string Encode(string text) => ReadableEncoder.Instance.Encode(text);
}
