using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

public class FairDraftTests
{
    [Theory]
    // The report credited in newsroom forms.
    [InlineData("“The U.S. is not directly sending weapons,” the article notes.")]
    [InlineData("Per the call report, Trump “has opposed lethal military assistance for Ukraine for most of his presidency.”")]
    [InlineData(
        "As the report puts it, “the coming weeks will be critical in determining Moscow’s willingness to engage in peace,” according to Trump."
    )]
    [InlineData(
        "According to Trump, “the coming weeks will be critical in determining Moscow’s willingness to engage in peace.” That is how the article words it."
    )]
    [InlineData("### What the article says\n\nTrump suggested that Putin “may be weary of the prolonged conflict.”")]
    [InlineData(
        "From the Europe-led report:\n\n1. Trump noted that “clarity will emerge soon.”\n2. Trump indicated that “U.S. air power could play a role in backing European security commitments.”"
    )]
    [InlineData("Trump noted that “clarity will emerge soon.”[^1]\n\n[^1]: The wording is the report's.")]
    // Persons by office, by pronoun, in other orders.
    [InlineData("“Clarity will emerge soon,” the U.S. president noted, the report says.")]
    [InlineData(
        "The report moves on to the White House press secretary. She stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "“An American security guarantee must be part of a final settlement,” Trump recognizes, a British official said, according to the report."
    )]
    [InlineData(
        "In the account of a British official, the report says, Trump recognizes that “an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData(
        "“Trump did not specify what he meant by security guarantees,” said the person briefed on the call, according to the report."
    )]
    [InlineData(
        "The report cites the Trump administration as saying the move “has added pressure to Moscow and convinced Putin to come to the table.”"
    )]
    // The speaker named without a verb of saying that leads to the words.
    [InlineData("Trump’s position, according to the report, was that “NATO expansion to include Kyiv would not be acceptable.”")]
    [InlineData(
        "The report has Trump indicating that “U.S. air power could play a role in backing European security commitments.”"
    )]
    [InlineData(
        "The report quotes Leavitt as stating that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "## Trump on the road ahead, from the article\n\n- Peace: “the coming weeks will be critical in determining Moscow’s willingness to engage in peace”\n- On answers: “clarity will emerge soon”"
    )]
    [InlineData(
        "| | Trump, per the report |\n| --- | --- |\n| When? | “clarity will emerge soon” |\n| The alliance? | “NATO expansion to include Kyiv would not be acceptable” |"
    )]
    [InlineData("As for the alliance, the report says, Trump “rejected the idea of NATO membership for Ukraine.”")]
    [InlineData("Trump, the article notes, cast Europe as “the central player in long-term security commitments.”")]
    [InlineData(
        "Trump said, according to the person briefed on the call, that he “would only make such a commitment if the effort is not part of NATO,” the report says."
    )]
    [InlineData(
        "“Trump,” says the report, “has made clear that the U.S. will not continue to provide weapons or troops directly to Ukraine,” whatever the guarantees may be."
    )]
    [InlineData(
        "Trump underscored, the report says, that “NATO expansion to include Kyiv would *not* be acceptable” (our italics)."
    )]
    [InlineData(
        "“The path forward appears focused on coordination, logistics, and potential air support,” we read in the report."
    )]
    [InlineData(
        "The U.S. president turned Kyiv’s bid down, the report says. He branded it as “a step too far given Russia’s opposition.”"
    )]
    // Limits, hedges and refusals told in other words.
    [InlineData(
        "Trump said he would “make such a commitment” only if NATO is kept out of it, according to a person briefed on the call, the report says."
    )]
    [InlineData("Putin may, Trump suggested, be “weary of the prolonged conflict,” the report says.")]
    [InlineData("Trump rejected, the report says, “the idea of NATO membership for Ukraine.”")]
    [InlineData("Trump has opposed “lethal military assistance for Ukraine” for most of his presidency, the report says.")]
    [InlineData("There would be no “deployment of American troops to Ukraine”: Trump firmly ruled it out, the report says.")]
    [InlineData(
        "Whatever the guarantees may be, Trump has made clear, the report says, that the U.S. “will not continue to provide weapons or troops directly to Ukraine.”"
    )]
    // Marks and conventions.
    [InlineData("„NATO expansion to include Kyiv would not be acceptable“, Trump underscored, the report says.")]
    [InlineData("Trump underscored, the report says, that ‘NATO expansion to include Kyiv would not be acceptable’.")]
    [InlineData("“[Trump] has recently allowed Europe to purchase American weaponry to send to Ukraine,” the report says.")]
    [InlineData("“NATO expansion to include Kyiv,” Trump underscored, according to the report, “would not be acceptable.”")]
    [InlineData(
        "The report says of Trump’s openness that it “help[s] explain the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting.”"
    )]
    [InlineData("> Trump has opposed lethal military assistance for Ukraine for most of his presidency.\n>\n> — the call report")]
    [InlineData(
        "The report turns to European and Ukrainian officials. They “feel that Trump has taken their advice into account and is seeking a ceasefire.”"
    )]
    public void IsFair(string draft)
    {
        var results = ShippedReports.Check(draft);
        results.Should().NotBeEmpty();
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty(draft);
        results
            .Should()
            .Contain(r => r.Answer == QuotationAnswer.Fair)
            .And.OnlyContain(r => r.Answer == QuotationAnswer.Fair || r.Answer == QuotationAnswer.TooShort);
    }
}
