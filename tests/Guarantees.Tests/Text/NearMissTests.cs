using Guarantees.Core.Model;
using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Text;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("he would only make this commitment", "1:6 has \"such a\" where the quote has \"this\"")]
    [InlineData("he would make such a commitment", "1:6 has \"only\", which is left out")]
    [InlineData("he would only ever make such a commitment", "1:6 does not have \"ever\"")]
    [InlineData("he would only make such a committment", "1:6 has \"commitment,\" where the quote has \"committment\"")]
    [InlineData("said he would only make such  a commitment", "1:1 differs in space only")]
    [InlineData("Said He would", "1:1 has \"said he\" where the quote has \"Said He\"")]
    [InlineData("would only make zzz qqq", "1:9 does not have \"zzz qqq\"")]
    [InlineData("zzz qqq such a commitment", "1:15 has \"only make\" where the quote has \"zzz qqq\"")]
    [InlineData("of Trump's openness", "2:1 has \"Trump’s\" where the quote has \"Trump's\"")]
    public void It_reports_the_position_and_the_difference(string words, string nearest) =>
        Nearest(words).Should().Be($"s:{nearest}");

    [Theory]
    [InlineData("something else altogether")]
    [InlineData("commitment zzz qqq xxx")]
    [InlineData("   ")]
    public void There_is_no_nearest_passage_when_half_of_the_words_are_missing(string words) => Nearest(words).Should().BeNull();

    [Fact]
    public void Punctuation_after_the_last_word_is_ignored() =>
        NearMiss.Find("make such  a commitment", Text, (0, Text.Text.Length))!.Differences.Should().BeEmpty();

    [Fact]
    public void It_is_not_searched_if_that_would_take_too_long() =>
        Growth.IsLinear(
            5_000,
            size => (Words: Repeat("word ", size), Text: new SourceText(Repeat("sword ", size))),
            given => NearMiss.Find(given.Words, given.Text, (0, given.Text.Text.Length)).Should().BeNull()
        );

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static readonly SourceText Text = new("said he would only make such a commitment, if.\nof Trump’s openness\n");

    private static string? Nearest(string words) =>
        NearMiss
            .Find(words, Text, (0, Text.Text.Length))
            ?.Describe(
                new Source
                {
                    Id = "s",
                    File = "f",
                    Sha256 = "",
                    Description = "",
                    Text = Text,
                    Location = default,
                }
            );
}
