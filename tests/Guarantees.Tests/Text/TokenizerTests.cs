using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("U.S. aid", "US aid")]
    [InlineData("U.S.-led aid", "US-led aid")]
    [InlineData("ten per cent", "ten percent")]
    [InlineData("the port’s quay", "the port's quay")]
    [InlineData("The quay", "the quay")]
    [InlineData("[T]he quay", "the quay")]
    [InlineData("the ﬁrst quay", "the first quay")]
    [InlineData("the har\u00ADbour", "the harbour")]
    [InlineData("the har-\nbour", "the harbour")]
    [InlineData("a ground-\nlevel flat", "a ground-level flat")]
    [InlineData("the\u00A0quay", "the quay")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("it help [sic] them", "it help them")]
    [InlineData("it helps [emphasis added] them", "it helps them")]
    [InlineData("shut -- for now", "shut — for now")]
    [InlineData("shut—for now.", "shut for now")]
    [InlineData("3,000 boats", "3000 boats")]
    [InlineData("it . . . is", "it … is")]
    [InlineData("it [...] is", "it … is")]
    public void NewsroomConventionsDoNotChangeWords(string one, string other) => Forms(one).Should().Equal(Forms(other));

    [Theory]
    [InlineData("$5 million", "£5 million")]
    [InlineData("5%", "5")]
    [InlineData("-5 degrees", "5 degrees")]
    [InlineData("−5 degrees", "5 degrees")]
    [InlineData(">5 boats", "5 boats")]
    [InlineData("US aid", "us aid")]
    [InlineData("it is", "it … is")]
    [InlineData("ally's", "allies'")]
    public void WhatChangesTheMeaningChangesTheWord(string one, string other) => Forms(one).Should().NotEqual(Forms(other));

    [Fact]
    public void AMinusSignAndAHyphenBeforeADigitAreOneSign() => Forms("−5").Should().Equal(Forms("-5"));

    [Fact]
    public void ARangeOfYearsHasTwoNumbers() => Forms("2010-15").Should().Equal("2010", "15");

    [Fact]
    public void AWordInBracketsIsTheWritersOwn() =>
        Tokenizer.Read("they [the dockers] left").Select(t => t.IsBracketed).Should().Equal(false, true, true, false);

    [Fact]
    public void AnEndingInBracketsIsAnAdaptedWord()
    {
        var word = Tokenizer.Read("provid[ing]").Should().ContainSingle().Subject;
        word.Form.Should().Be("providing");
        word.Matches(Tokenizer.Read("provided")[0]).Should().BeTrue();
        word.Matches(Tokenizer.Read("refused")[0]).Should().BeFalse();
    }

    [Fact]
    public void TheFullStopOfInitialsBelongsToThem()
    {
        const string text = "without the U.S. aid";
        var initials = Tokenizer.Read(text)[2];
        text[initials.Start..initials.End].Should().Be("U.S.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[[[ ]] . .. – ’ \uD800")]
    [InlineData("[sic")]
    public void AnyTextIsRead(string text) =>
        Tokenizer.Read(text).Where(t => t.End > text.Length || t.Start >= t.End).Should().BeEmpty();

    [Fact]
    public void ALongTextWithoutAnyClosingBracketIsReadQuickly() =>
        Tokenizer.Read(string.Concat(Enumerable.Repeat("[a ", 200_000))).Should().HaveCount(200_000);

    private static IEnumerable<string> Forms(string text) => Tokenizer.Read(text).Select(t => t.Form);
}
