using Guarantees.Core.Attribution;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Attribution;

public class AttributionReaderTests
{
    [Theory]
    [InlineData("“The harbor is shut,” said Ann Lee.", "Ann Lee")]
    [InlineData("“The harbor is shut,” Ann Lee said.", "Ann Lee")]
    [InlineData("Ann Lee said that “the harbor is shut.”", "Ann Lee")]
    [InlineData("Ann Lee: “The harbor is shut.”", "Ann Lee")]
    [InlineData("According to Ann Lee, “the harbor is shut.”", "Ann Lee")]
    [InlineData("“The harbor is shut,” according to Ann Lee.", "Ann Lee")]
    [InlineData("Ann Lee, who runs the harbor, said “it is shut.”", "Ann Lee")]
    [InlineData("Ann Lee, the harbor master, said “it is shut.”", "Ann Lee")]
    [InlineData("A pilot who sat beside Ann Lee said “it is shut.”", "A pilot")]
    [InlineData("Ann Lee told Bo Orr that “the harbor is shut.”", "Ann Lee")]
    [InlineData("“The harbor is shut.” — Ann Lee", "Ann Lee")]
    [InlineData("In Ann Lee’s words, “the harbor is shut.”", "Ann Lee")]
    [InlineData("Asked about the harbor, Ann Lee replied: “It is shut.”", "Ann Lee")]
    [InlineData("“Is it shut?” Ann Lee asked.", "Ann Lee")]
    [InlineData("Ann Lee left the harbor, saying it was “shut.”", "Ann Lee")]
    [InlineData("Two pilots, unlike Ann Lee, said “it is shut.”", "Two pilots")]
    public void TheVoiceOfAFrameIsTheSpeaker(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Fact]
    public void ASplitQuotationCarriesItsFrameOn() =>
        Read("“It is shut,” Ann Lee said. “It stays shut.”").Select(a => a.Speaker!.Voice.Text).Should().Equal("Ann Lee", "Ann Lee");

    [Theory]
    [InlineData("Ann Lee told the crew:\n\n“It is shut.”", "Ann Lee")]
    [InlineData("Ann Lee told the crew:\n\n- “It is shut.”\n- “It stays shut.”", "Ann Lee")]
    public void ALineThatEndsInAColonLeadsToTheQuotation(string text, string speaker) =>
        Read(text).Should().OnlyContain(a => a.Speaker!.Voice.Text == speaker);

    [Theory]
    [InlineData("Ann Lee said that the pier was old. “It is shut.”")]
    [InlineData("“It is shut.” Ann Lee said that the pier was old.")]
    [InlineData("“The pier is old,” Ann Lee said.\n\n“It is shut.”")]
    public void AQuotationWithoutAFrameHasThatOfItsNeighbor(string text)
    {
        var attribution = Read(text)[^1];
        (attribution.Speaker, attribution.Likeliest!.Voice.Text).Should().Be((null, "Ann Lee"));
    }

    [Fact]
    public void AVoiceKnowsItsParagraph() =>
        Read("The pier is old.\n\n“It is old,” Ann Lee said.\n\n“It is shut.”")[^1].Likeliest!.Voice.Paragraph.Should().Be(1);

    [Theory]
    [InlineData("“Is it shut?” asked Ann Lee, adding: “Then I go.”", "Ann Lee")]
    [InlineData("“Is it shut?” Bo Orr was there. Ann Lee said “it is.”", "Ann Lee")]
    public void AQuestionMarkEndsNoSentenceWhereItsFrameFollows(string text, string speaker) =>
        Read(text)[^1].Speaker!.Voice.Text.Should().Be(speaker);

    [Fact]
    public void APronounMeansWhomTheTextNamedLast() =>
        Read("Ann Lee has the harbor. “It is shut,” she said.").Single().Speaker!.Voice.Name.Should().Be("Ann Lee");

    [Fact]
    public void APronounMeansAVoiceOfTheSameSentence() =>
        Read("Bo Orr waited. Ann Lee said that she added “it is shut.”").Single().Speaker!.Voice.Name.Should().Be("Ann Lee");

    [Fact]
    public void TheOneWhoTellsOfItStandsOutsideTheSpeaker()
    {
        var attribution = Read("A pilot said that Ann Lee said “it is shut.”").Single();
        (attribution.Speaker!.Voice.Text, attribution.Through.Single().Voice.Text).Should().Be(("Ann Lee", "A pilot"));
    }

    [Theory]
    [InlineData("Ann Lee never said “it is shut.”")]
    [InlineData("Ann Lee did not say that “it is shut.”")]
    [InlineData("Ann Lee has yet to say “it is shut.”")]
    [InlineData("Ann Lee stopped short of saying “it is shut.”")]
    [InlineData("“It is shut” was never said, and Ann Lee refused to say “it is shut.”")]
    public void ANegatedCueIsNoSpeech(string text) => Read(text)[^1].Speaker!.IsNegated.Should().BeTrue();

    [Fact]
    public void TheSubjectOfTheClauseIsAVoiceWithoutACue() =>
        Read("Ann Lee is “sure of it.”").Single().Subject!.Voice.Text.Should().Be("Ann Lee");

    [Fact]
    public void TheReportIsCreditedAndIsNobodysVoice() =>
        Read("“It is shut,” the report says.").Single().Speaker.Should().BeNull();

    [Fact]
    public void AnAbbreviationEndsNoSentence() =>
        Read("Sen. Ann Lee of the U.S. said “it is shut.”").Single().Speaker!.Voice.Text.Should().StartWith("Sen. Ann Lee");

    private static QuotationAttribution[] Read(string text) =>
        [.. new AttributionReader(words => words.Contains("report", StringComparison.Ordinal))
            .Read(DraftReader.Read("draft.md", text).Paragraphs.Select(p => (p.Text, p.Quotations)))
            .SelectMany(p => p).SelectMany(s => s.Attributions.OrderBy(a => a.Key).Select(a => a.Value))];
}
