using Guarantees.Core.Attribution;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

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

    [Theory]
    [InlineData("Ann Lee thanked Bo Orr but said “it is shut.”", "Ann Lee")]
    [InlineData("Ann Lee noted that he had left and added: “It is shut.”", "Ann Lee")]
    [InlineData("Ann Lee went on to say, “It is shut.”", "Ann Lee")]
    [InlineData("Ann Lee took the floor to say, “It is shut.”", "Ann Lee")]
    [InlineData("Ann Lee explained the sign by saying, “It is shut.”", "Ann Lee")]
    [InlineData("The pier was old, Ann Lee said, adding, “It is shut.”", "Ann Lee")]
    [InlineData("The crew left, with Ann Lee yelling: “It is shut.”", "Ann Lee")]
    public void AVerbJoinedOnHasTheSubjectOfTheOneBefore(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("“It is shut,” Ann Lee demurred.", "Ann Lee")]
    [InlineData("“It is shut,” she surmised.", "she")]
    [InlineData("“It is shut,” recalls Ann Lee, a pilot.", "Ann Lee")]
    [InlineData("“It is shut,” Ann Lee went on.", "Ann Lee")]
    [InlineData("“It is shut,” the harbor master fired back.", "the harbor master")]
    [InlineData("Stated Ann Lee: “It is shut.”", "Ann Lee")]
    [InlineData("But, said Ann Lee, “it is shut.”", "Ann Lee")]
    public void AVerbRightAfterAQuotationIsOneOfSaying(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("Ann Lee’s claim that “it is shut” was false.", "Ann Lee")]
    [InlineData("Her answer was that “it is shut.”", "Her")]
    [InlineData("From Ann Lee’s letter: “It is shut.”", "Ann Lee")]
    [InlineData("More from Ann Lee: “It is shut.”", "Ann Lee")]
    [InlineData("The harbor in winter - Ann Lee: “It is shut.”", "Ann Lee")]
    [InlineData("In the pilots’ words, “it is shut.”", "the pilots")]
    public void ANounOrAColonMakesASpeaker(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("Ann Lee spoke of the pier: “It is shut,” the pilot said.", "the pilot")]
    [InlineData("Ann Lee said the pier was old, but “it is shut.”", "Ann Lee")]
    [InlineData("Ann Lee said that the pier was old, but he called it “shut.”", "he")]
    [InlineData("It was “shut” that night, Ann Lee said.", "Ann Lee")]
    [InlineData("It was “shut” and “dark,” Ann Lee said.", "Ann Lee")]
    [InlineData("Ann Lee said it was “shut,” adding that she left.", "Ann Lee")]
    public void TheNearestFrameThatGovernsTheWordsIsTheirs(string text, string speaker) =>
        Read(text)[0].Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("Ann Lee, master of the “Gull,” said it was “shut.”", "Ann Lee")]
    [InlineData("Ann Lee, who calls it a “tub,” said it was “shut.”", "Ann Lee")]
    [InlineData("Ann Lee, who runs the harbor at Orr, Maine, said it was “shut.”", "Ann Lee")]
    [InlineData("She saw a sign that said, “It is shut.”", "a sign")]
    [InlineData("Her verdict: “It is shut,” Bo Orr said.", "Bo Orr")]
    [InlineData("“Is it shut?” Bo Kelly pressed.", "Bo Kelly")]
    [InlineData("“It is shut,” said Kelly, who left.", "Kelly")]
    [InlineData("“It is shut,” state Sen. Ann Lee said.", "Ann Lee")]
    [InlineData("Cost estimates, she added, were “low.”", "she")]
    [InlineData("Ann Lee continues to be “sure of it,” Bo Orr said.", "Bo Orr")]
    public void OtherWordsOfTheSentenceAreNoSpeaker(string text, string speaker) =>
        Read(text)[^1].Speaker!.Voice.Text.Should().EndWith(speaker);

    [Fact]
    public void APronounThatIsToldYieldsToWhoTells() =>
        Read("Ann Lee said she would describe it as “shut.”").Single().Speaker!.Voice.Text.Should().Be("Ann Lee");

    [Fact]
    public void ARelativeMeansThePhraseBeforeIt() =>
        Read("They heard Ann Lee, who said “it is shut.”").Single().Speaker!.Voice.Name.Should().Contain("Ann Lee");

    [Theory]
    [InlineData("Ann Lee told Bo Orr on Monday that “it is shut.”", "Bo Orr")]
    [InlineData("Ann Lee said to the crew: “It is shut.”", "the crew")]
    [InlineData("Bo Orr was told by Ann Lee that “it is shut.”", "Bo Orr")]
    public void WhomItWasToldIsNeverTheSpeaker(string text, string hearer)
    {
        var speaker = Read(text).Single().Speaker!;
        (speaker.Voice.Text, speaker.Hearer!.Text).Should().Be(("Ann Lee", hearer));
    }

    [Fact]
    public void WhoWasToldByNobodyIsNoSpeaker() => Read("Bo Orr was told “it is shut.”").Single().Likeliest.Should().BeNull();

    [Fact]
    public void ALineThatIsOnlyACreditMakesTheSpeakerOfTheQuotationAbove() =>
        Read("> It is shut.\n\n— Ann Lee, harbor master").Single().Speaker!.Voice.Text.Should().Be("Ann Lee");

    [Theory]
    [InlineData("Last year, Ann Lee was “sure of it.”")]
    [InlineData("Speaking on the pier, Ann Lee was “sure of it.”")]
    [InlineData("Three hours later, Ann Lee was “sure of it.”")]
    [InlineData("When the pier was shut, Ann Lee released a note: “I am sure of it.”")]
    public void WhatLeadsToASubjectIsNoPartOfIt(string text) =>
        Read(text).Single().Subject!.Voice.Text.Should().StartWith("Ann Lee");

    [Fact]
    public void ASplitQuotationCarriesItsFrameOn() =>
        Read("“It is shut,” Ann Lee said. “It stays shut.”")
            .Select(a => a.Speaker!.Voice.Text)
            .Should()
            .Equal("Ann Lee", "Ann Lee");

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
    [InlineData("Ann Lee left without saying “it is shut.”")]
    [InlineData("Ann Lee denied ever saying “it is shut.”")]
    [InlineData("“It is shut,” did not say Ann Lee.")]
    [InlineData("“It is shut” was never said by Ann Lee.")]
    [InlineData("“It is shut” was never said, and Ann Lee refused to say “it is shut.”")]
    public void ANegatedCueIsNoSpeech(string text) => Read(text)[^1].Speaker!.IsNegated.Should().BeTrue();

    [Fact]
    public void TheSubjectOfTheClauseIsAVoiceWithoutACue() =>
        Read("Ann Lee is “sure of it.”").Single().Subject!.Voice.Text.Should().Be("Ann Lee");

    [Fact]
    public void TheReportIsCreditedAndIsNobodysVoice() =>
        Read("“It is shut,” the report says.").Single().Speaker.Should().BeNull();

    [Fact]
    public void TheCreditToTheReportIsToldWhereNobodyElseSpeaks() =>
        Read("“It is shut,” the report says.").Single().Likeliest!.Voice.Text.Should().Be("the report");

    [Theory]
    [InlineData("Two pilots — Ann Lee, Bo Orr — said “it is shut.”", "Two pilots")]
    [InlineData("The three pilots, a Dane, a Swede and a Finn, said “it is shut.”", "The three pilots")]
    [InlineData("Ann Lee (a pilot) said “it is shut.”", "Ann Lee")]
    [InlineData("Two left, and Ann Lee, a pilot, said “it is shut.”", "Ann Lee")]
    public void AnInsertionIsNoVoice(string text, string speaker) => Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("One of them, who had seen it, said “it is shut.”", "who had seen it")]
    [InlineData("A pilot who had seen it said “it is shut.”", "who had seen it")]
    [InlineData("Ann Lee said “it is shut.”", null)]
    public void AVoiceKeepsWhatIsSaidOfIt(string text, string? description) =>
        Read(text).Single().Speaker!.Voice.Description.Should().Be(description);

    [Fact]
    public void OneOfThemIsOneOfTheGroupNamedLast() =>
        Read("Three pilots were there. “It is shut,” one of them said.")
            .Single()
            .Speaker!.Voice.Group!.Text.Should()
            .Be("Three pilots");

    [Theory]
    [InlineData("OLDPORT — Ann Lee is “sure of it.”", "Ann Lee")]
    [InlineData("Oldport, Maine (AP) — Ann Lee is “sure of it.”", "Ann Lee")]
    [InlineData("OLDPORT, Aug. 12 - Ann Lee is “sure of it.”", "Ann Lee")]
    [InlineData("Lee — a pilot — is “sure of it.”", "Lee")]
    public void ADatelineIsNoPartOfTheSubject(string text, string subject) =>
        Read(text).Single().Subject!.Voice.Text.Should().Be(subject);

    [Theory]
    [InlineData("NEW: the pier is “shut.”")]
    [InlineData("FACT CHECK: “It is shut.”")]
    [InlineData("On the pier: “It is shut.”")]
    public void ALabelIsNoVoice(string text) => Read(text).Single().Speaker.Should().BeNull();

    [Theory]
    [InlineData("A harbor order “must be obeyed,” Ann Lee said.", "Ann Lee")]
    [InlineData("The Danish-led report “was clear,” Ann Lee said.", "Ann Lee")]
    [InlineData("It was in what Ann Lee described as “a mess.”", "Ann Lee")]
    [InlineData("The pilots gave an assurance that “it is shut.”", "The pilots")]
    [InlineData("There was a warning from Ann Lee that “it is shut.”", "Ann Lee")]
    public void ANounOrAClauseWithWhatIsReadAsOne(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Theory]
    [InlineData("The pilots gave no assurance that “it is shut.”", true)]
    [InlineData("The pilots rejected the claim that “it is shut.”", true)]
    [InlineData("The pilots not only said “it is shut” but left.", false)]
    public void AWordThatIsNotGivenIsNegated(string text, bool isNegated) =>
        Read(text)[0].Speaker!.IsNegated.Should().Be(isNegated);

    [Theory]
    [InlineData("It is untrue that Ann Lee said “it is shut.”")]
    [InlineData("There is no evidence that Ann Lee said “it is shut.”")]
    public void ACueThatIsCalledUntrueIsNegated(string text) => Read(text).Single().Speaker!.IsNegated.Should().BeTrue();

    [Theory]
    [InlineData("It was made clear by Ann Lee that “it is shut.”", "Ann Lee")]
    [InlineData("The report quotes her as saying that “it is shut.”", "her")]
    [InlineData("Ann Lee’s verdict on the pier: “It is shut.”", "Ann Lee")]
    [InlineData("That is how Ann Lee describes it: “It is shut.”", "Ann Lee")]
    public void AVoiceIsReadInOtherOrdersToo(string text, string speaker) =>
        Read(text).Single().Speaker!.Voice.Text.Should().Be(speaker);

    [Fact]
    public void APronounMeansAKnownPersonWhereNobodyElseIsNamed() =>
        new AttributionReader(new NameKinds(_ => false) { IsPerson = words => words == "Ann Lee" })
            .Read(
                DraftReader
                    .Read("draft.md", "Let us be kind to Ann Lee. “It is shut,” she said.")
                    .Paragraphs.Select(p => (p.Text, p.Quotations))
            )
            .Single()[^1]
            .Attributions[0]
            .Speaker!.Voice.Name.Should()
            .Be("Ann Lee");

    [Fact]
    public void AnAbbreviationEndsNoSentence() =>
        Read("Sen. Ann Lee of the U.S. said “it is shut.”").Single().Speaker!.Voice.Text.Should().StartWith("Sen. Ann Lee");

    [Theory]
    [InlineData("and said ", "“it is shut.”")]
    [InlineData(", saying ", "“it is shut.”")]
    [InlineData("to say ", "“it is shut.”")]
    [InlineData("according to Ann ", "said “it is shut.”")]
    [InlineData("“it is shut” ", "Ann said.")]
    public void AVeryLongSentenceIsReadInLinearTime(string unit, string end) =>
        Growth.IsLinear(200, size => string.Concat(Enumerable.Repeat(unit, size)) + end, text => Read(text));

    private static QuotationAttribution[] Read(string text) =>
        [
            .. new AttributionReader(new NameKinds(words => words.Contains("report", StringComparison.Ordinal)))
                .Read(DraftReader.Read("draft.md", text).Paragraphs.Select(p => (p.Text, p.Quotations)))
                .SelectMany(p => p)
                .SelectMany(s => s.Attributions.OrderBy(a => a.Key).Select(a => a.Value)),
        ];
}
