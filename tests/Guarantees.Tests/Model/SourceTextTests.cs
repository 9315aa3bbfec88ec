using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Model;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\nb\r\nc", "a", "b", "c")]
    [InlineData("a\n\n\r\n", "a", "", "", "")]
    [InlineData("a\rb\r", "a\rb\r")]
    public void A_line_ends_at_a_line_feed_with_or_without_a_carriage_return(string text, params string[] lines)
    {
        var source = new SourceText(text);
        Enumerable.Range(1, source.LineCount).Select(source.GetLine).Should().Equal(lines);
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(1, 1, 1, 2)]
    [InlineData(3, 2, 1, 3)]
    [InlineData(4, 3, 1, 4)] // the line break itself
    [InlineData(5, 4, 2, 1)]
    [InlineData(7, 5, 2, 2)]
    [InlineData(8, 6, 2, 3)]
    public void Positions_count_code_points(int index, int codePoint, int line, int column)
    {
        var text = new SourceText("a🙂b\n🙂c");
        text.ToCodePointOffset(index).Should().Be(codePoint);
        text.ToUtf16Index(codePoint).Should().Be(index);
        text.GetLineAndColumn(index).Should().Be((line, column));
    }

    [Fact]
    public void A_span_has_the_words_and_where_they_are() =>
        new SourceText("a\nb🙂c d").CreateSpan(3, 6).Should().Be(new Span(3, 5, "🙂c", 2, 2));

    [Theory]
    [InlineData("one two", "one|two", "one two")]
    [InlineData("one  two three", "one|two|three", "one  two three")]
    [InlineData("🙂 two", "🙂|two", "🙂 two")]
    [InlineData("one, two", "one|two", "one|two")]
    [InlineData("one\ntwo", "one|two", "one|two")]
    [InlineData("one and two", "one|two", "one|two")]
    public void Neighbors_with_only_space_between_them_are_joined(string text, string words, string joined)
    {
        var source = new SourceText(text);
        var spans = words.Split('|').Select(w => source.CreateSpan(text.IndexOf(w, StringComparison.Ordinal), w));
        string.Join('|', source.MergeRuns([.. spans]).Select(s => s.Text)).Should().Be(joined);
    }

    [Fact]
    public void Overlapping_words_are_not_joined()
    {
        var source = new SourceText("one two");
        ImmutableArray<Span> spans = [source.CreateSpan(0, "one two"), source.CreateSpan(4, "two")];
        source.MergeRuns(spans).Should().Equal(spans);
    }
}
