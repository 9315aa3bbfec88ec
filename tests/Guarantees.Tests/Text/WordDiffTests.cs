using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class WordDiffTests
{
    // What is kept as given:printed, and what differs as given → printed.
    [Theory]
    [InlineData("a b c", "a b c", "0:0 1:1 2:2", "")]
    [InlineData("a c", "a b c", "0:0 1:2", " → b")]
    [InlineData("a b c", "a c", "0:0 2:1", "b → ")]
    [InlineData("a x c", "a y z c", "0:0 2:3", "x → y z")]
    [InlineData("x b", "a b c", "1:1", "x → ")]
    [InlineData("b x", "a b c", "0:1", "x → ")]
    [InlineData("x y", "a b", "", "")]
    [InlineData("", "a", "", "")]
    [InlineData("a b", "a x a b", "0:2 1:3", "")]
    [InlineData("a b", "a b x a", "0:0 1:1", "")]
    [InlineData("a b c d", "c d a b c", "0:2 1:3 2:4", "d → ")]
    public void Most_words_are_kept_and_neighbors_stay_together(string given, string printed, string kept, string changes)
    {
        var (one, other) = (Tokenizer.Read(given), Tokenizer.Read(printed));
        var diff = WordDiff.Compare(one.AsSpan(), other.AsSpan());
        string.Join(' ', diff.Kept.Select(k => $"{k.Given}:{k.Printed}")).Should().Be(kept);
        string.Join(
                "; ",
                diff.Changes.Select(c => $"{Join(one, c.GivenStart, c.GivenEnd)} → {Join(other, c.PrintedStart, c.PrintedEnd)}")
            )
            .Should()
            .Be(changes);
    }

    private static string Join(IEnumerable<Token> tokens, int start, int end) =>
        string.Join(' ', tokens.Take(start..end).Select(t => t.Form));
}
