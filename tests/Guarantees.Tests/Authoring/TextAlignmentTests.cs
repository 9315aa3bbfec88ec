using Guarantees.Core.Authoring;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Authoring;

public sealed class TextAlignmentTests
{
    private const string Before = """
        The harbor is closed. A clerk said the toll will stay.
        Ann Lee said the city may pay for the bridge.
        The ferry runs at noon.
        """;

    [Theory]
    [InlineData("the toll will stay", "the toll will stay", true)]
    [InlineData("the city may pay for the bridge", "the city may pay for both bridges", false)]
    [InlineData("may", "may", true)]
    [InlineData("The ferry runs at noon", null, false)]
    public void Words_are_found_again_in_the_corrected_text(string words, string? now, bool isSame)
    {
        var after = new SourceText(
            """
            A new paragraph stands first.
            The harbor was closed on Monday. A clerk said the toll will stay.
            Ann Lee said the city may pay for both bridges.
            """
        );
        var moved = new TextAlignment(new SourceText(Before), after).Map(Find(Before, words));
        (moved is null ? null : after.Text[moved.Value.Start..moved.Value.End]).Should().Be(now);
        (moved?.IsSame ?? false).Should().Be(isSame);
    }

    [Fact]
    public void Sentences_of_new_words_are_named()
    {
        var after = new SourceText($"{Before}\nNobody was hurt. The storm had passed by Monday.");
        new TextAlignment(new SourceText(Before), after)
            .FindNewSentences()
            .Select(s => s.Text)
            .Should()
            .Equal("Nobody was hurt.", "The storm had passed by Monday.");
    }

    [Theory]
    [InlineData(1, 0, 2)]
    [InlineData(2, 0, 1)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 1, 0)]
    public void Paragraphs_that_only_moved_are_all_found_again(params int[] order)
    {
        var lines = Before.Split('\n');
        var after = new SourceText(string.Join('\n', order.Select(i => lines[i])));
        var alignment = new TextAlignment(new SourceText(Before), after);
        lines.Select(l => alignment.Map(Find(Before, l))).Should().OnlyContain(m => m != null && m.Value.IsSame);
        alignment.FindNewSentences().Should().BeEmpty();
    }

    [Fact]
    public void A_paragraph_that_moved_and_was_corrected_is_found_again()
    {
        var lines = Before.Split('\n');
        var after = new SourceText($"{lines[2]}\nThe harbor was closed. A clerk said the toll will stay.\n{lines[1]}");
        var moved = new TextAlignment(new SourceText(Before), after).Map(Find(Before, "the toll will stay"));
        after.Text[moved!.Value.Start..moved.Value.End].Should().Be("the toll will stay");
    }

    [Fact]
    public void Long_texts_are_aligned_in_linear_time() =>
        Growth.IsLinear(
            500,
            size => Enumerable.Range(0, size).Select(i => $"Paragraph {i} tells of the harbor.").ToArray(),
            lines =>
            {
                var before = string.Join('\n', lines);
                var after = string.Join('\n', lines.Where((_, i) => i % (lines.Length / 10) != 7));
                var alignment = new TextAlignment(new SourceText(before), new SourceText(after));
                alignment.Map(Find(before, lines[^1])).Should().NotBeNull();
            }
        );

    private static Span Find(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new SourceText(text).CreateSpan(at, at + words.Length);
    }
}
