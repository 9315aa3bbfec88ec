using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

/// <summary>Drafts that name the speaker where no verb of saying leads to the words, each fair one with unfair ones of the same kind.</summary>
public sealed class PlainMentionTests
{
    [Theory]
    [InlineData("“NATO expansion to include Kyiv” is out of the question: Trump has said as much, the Europe-led report says.")]
    [InlineData(
        "“Trump has taken their advice into account and is seeking a ceasefire”: so, the call report says, European and Ukrainian officials feel."
    )]
    [InlineData("Trump, as the article has it, is “framing Europe as the central player in long-term security commitments.”")]
    [InlineData(
        "“Trump did not specify what he meant by security guarantees,” the call report states, crediting the person briefed on the call."
    )]
    [InlineData(
        "The president’s framing, in the Europe-led report: security guarantees are “a compromise solution rather than an alliance commitment.”"
    )]
    [InlineData("“Clarity will emerge soon” was Trump’s line, to go by the Europe-led report.")]
    [InlineData(
        "An empty capital, a long wait. White House press secretary Karoline Leavitt. Washington “would help coordinate security frameworks without placing U.S. boots on the ground,” she stated, the report says."
    )]
    [InlineData(
        "Kyiv had asked for more, and Trump heard it out. “NATO expansion to include Kyiv would not be acceptable,” he underscored, the report says."
    )]
    [InlineData(
        "Putin, Trump suggested in the Europe-led report, “may be weary of the prolonged conflict.” And “clarity will emerge soon,” he noted."
    )]
    [InlineData(
        "The British official is the call report’s warmest voice. Trump “recognizes that an American security guarantee must be part of a final settlement,” that official said."
    )]
    [InlineData(
        "Nobody asked Trump twice. “The coming weeks will be critical in determining Moscow’s willingness to engage in peace,” he said, in the report’s paraphrase."
    )]
    [InlineData(
        "By the account of a European diplomat, a British official and a person briefed on the call, the report says, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached.”"
    )]
    [InlineData(
        "The diplomat, the British official and the person briefed on the call, the report says, “all said the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached.”"
    )]
    [InlineData("Its authors add that Trump “has opposed lethal military assistance for Ukraine for most of his presidency.”")]
    [InlineData("“The U.S. is not directly sending weapons,” runs one line of the report.")]
    [InlineData(
        "“It also is likely to be limited,” the article says, and leaves what works to others: the move “has added pressure to Moscow and convinced Putin to come to the table,” says the Trump administration."
    )]
    [InlineData("The White House, asked for comment on Trump’s openness, “did not immediately respond,” the call report says.")]
    [InlineData(
        "Leavitt stated, the report says, that Washington would help with security frameworks, though “without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "Guarantees, as Trump positions them in the report, are “a compromise solution” and not “an alliance commitment.”"
    )]
    [InlineData(
        "The White House gave no immediate response “to a request for comment on Trump’s openness to an American role in a security guarantee,” the call report says."
    )]
    [InlineData(
        "It “is sure to disappoint Ukraine’s backers who want more robust assurances from the U.S.,” the call report says."
    )]
    [InlineData(
        "The U.S. “will not continue to provide weapons or troops directly to Ukraine,” Trump has made clear, the call report says."
    )]
    [InlineData(
        "The call report has an answer on weapons: Trump “has recently allowed Europe to purchase American weaponry to send to Ukraine.” In the other report he noted that “clarity will emerge soon.”"
    )]
    [InlineData("Trump, not Leavitt, is the one who noted that “clarity will emerge soon,” the report says.")]
    [InlineData(
        "Talks are one thing, answers another, and Trump hears both. “Clarity will emerge soon,” he noted, the report says."
    )]
    [InlineData(
        "According to the president’s administration, the call report notes, the move has “added pressure to Moscow and convinced Putin to come to the table.”"
    )]
    [InlineData(
        "According to three people familiar with the conversation, says the call report, Trump told European and Ukrainian leaders that the U.S. “is willing to contribute security guarantees for Ukraine — with some conditions.”"
    )]
    [InlineData(
        "Who says what in the Europe-led report:\n\n(a) Trump, on answers: “clarity will emerge soon”\n(b) Leavitt, on help: Washington “would help coordinate security frameworks without placing U.S. boots on the ground”"
    )]
    [InlineData("Near the end of the Europe-led report Trump suggested that Putin “may be weary of the prolonged conflict.”")]
    public void A_speaker_named_in_any_place_from_which_one_can_speak_is_credited(string draft)
    {
        var results = ShippedReports.Check(draft);
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty();
        results.Should().OnlyContain(r => r.Answer == QuotationAnswer.Fair);
    }

    [Theory]
    [InlineData("The Europe-led report has Macron hearing from Trump’s aide that “clarity will emerge soon.”", "CLM813")]
    [InlineData("Trump learned from Putin that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData("Trump was told that “clarity will emerge soon,” the Europe-led report says.", "CLM813")]
    [InlineData("After his talk with Trump, the Europe-led report says, Putin is quiet: “clarity will emerge soon.”", "CLM813")]
    [InlineData(
        "Leavitt presented herself as “the central player in long-term security commitments,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData(
        "Leavitt pointed to France, Germany, and the United Kingdom as “countries that could commit resources, including possible ground forces, as part of such an arrangement,” the report says.",
        "CLM811"
    )]
    [InlineData("Trump’s motto for the plan is “Looking Ahead: Europe leads,” the Europe-led report says.", "CLM801")]
    [InlineData("“No NATO Membership for Ukraine” is the slogan that Trump chose, the report says.", "CLM811")]
    [InlineData(
        "The British official pushed back on the idea that “Trump recognizes that an American security guarantee must be part of a final settlement,” the call report says.",
        "CLM812"
    )]
    [InlineData(
        "Leavitt would not go so far as to say that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the Europe-led report says.",
        "CLM812"
    )]
    [InlineData("Trump is asked in the report whether “clarity will emerge soon.”", "CLM812")]
    [InlineData("Trump gave his solemn word that “clarity will emerge soon,” the Europe-led report says.", "CLM817")]
    [InlineData("In a letter that the report quotes, Trump noted that “clarity will emerge soon.”", "CLM817")]
    [InlineData(
        "Trump noted, the Europe-led report says, that “clarity will emerge soon” (quotation marks in the original).",
        "CLM817"
    )]
    [InlineData(
        "The U.S. will lead “in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the three people said, the call report says.",
        "CLM822"
    )]
    [InlineData("Trump is ready for “direct provocation with Moscow,” the Europe-led report says.", "CLM823")]
    [InlineData(
        "Without any strings, Trump told European and Ukrainian leaders that “the U.S. is willing to contribute security guarantees for Ukraine,” according to three people familiar with the conversation, the call report says.",
        "CLM821"
    )]
    [InlineData(
        "The report that tells of the German-arranged virtual meeting says that Trump noted that “clarity will emerge soon.”",
        "CLM818"
    )]
    [InlineData(
        "Under its heading “Looking Ahead,” the report says Trump “has opposed lethal military assistance for Ukraine for most of his presidency.”",
        "CLM818"
    )]
    [InlineData("Both reports say that Trump noted that “clarity will emerge soon.”", "CLM818")]
    [InlineData(
        "The report built on three people’s accounts of the conversation says Trump noted that “clarity will emerge soon.”",
        "CLM818"
    )]
    [InlineData("Trump has no objection, the Europe-led report says, to “NATO expansion to include Kyiv.”", "CLM823")]
    [InlineData(
        "If Congress agrees, Trump has made clear, the U.S. “will not continue to provide weapons or troops directly to Ukraine,” the call report says.",
        "CLM821"
    )]
    [InlineData(
        "“The coming weeks will be critical in determining Moscow’s willingness to engage in peace,” its authors conclude.",
        "CLM813"
    )]
    [InlineData(
        "At no point, the call report says, did the British official say that “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM812"
    )]
    [InlineData("“Clarity will emerge soon” is something Trump has walked back, the Europe-led report says.", "CLM812")]
    [InlineData("The report has Trump in direct quotation, noting that “clarity will emerge soon.”", "CLM817")]
    [InlineData(
        "The report whose sources are three people familiar with the conversation says Trump noted that “clarity will emerge soon.”",
        "CLM818"
    )]
    [InlineData(
        "Who says what in the Europe-led report:\n\n(a) Leavitt, on answers: “clarity will emerge soon”\n(b) Trump, on peace: “the coming weeks will be critical in determining Moscow’s willingness to engage in peace”",
        "CLM811"
    )]
    [InlineData("Leavitt, not Trump, is the one who noted that “clarity will emerge soon,” the report says.", "CLM811")]
    public void Whoever_hears_denies_or_is_only_talked_about_is_not(string draft, string code) =>
        ShippedReports.Check(draft).SelectMany(r => r.Findings).Select(f => f.Rule.Code).Should().Contain(code);

    [Fact]
    public void Whom_a_pronoun_means_is_looked_for_right_before_it() =>
        ShippedReports
            .Check(
                string.Concat(Enumerable.Repeat("The room was full and the day was long. ", 10))
                    + "Nobody asked Trump twice. “The coming weeks will be critical in determining Moscow’s willingness to engage in peace,” he said, in the report’s paraphrase."
            )
            .Should()
            .OnlyContain(r => r.Answer == QuotationAnswer.Fair);
}
