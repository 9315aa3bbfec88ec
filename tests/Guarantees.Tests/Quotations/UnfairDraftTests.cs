using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

public class UnfairDraftTests
{
    [Theory]
    // The cue denied.
    [InlineData("Trump never said that “clarity will emerge soon,” the report says.", "CLM812")]
    [InlineData(
        "Trump has yet to say that “the coming weeks will be critical in determining Moscow’s willingness to engage in peace,” the report says.",
        "CLM812"
    )]
    [InlineData(
        "Trump stopped short of saying that “NATO expansion to include Kyiv would not be acceptable,” the report says.",
        "CLM812"
    )]
    [InlineData(
        "Leavitt did not say that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” per the report.",
        "CLM812"
    )]
    // The right name in another place.
    [InlineData("Macron told Trump that “clarity will emerge soon,” the report says.", "CLM811")]
    [InlineData("After meeting Trump, Leavitt noted that “clarity will emerge soon,” the report says.", "CLM811")]
    [InlineData("“Clarity will emerge soon,” Putin assured Trump, the article says.", "CLM811")]
    [InlineData("Leavitt, who works for Trump, said “clarity will emerge soon,” the report says.", "CLM811")]
    [InlineData(
        "The European diplomat, standing beside the person briefed on the call, said “Trump did not specify what he meant by security guarantees,” the report says.",
        "CLM811"
    )]
    // The report's or nobody's words in a mouth.
    [InlineData("Leavitt said “the U.S. is not directly sending weapons,” according to the report.", "CLM811")]
    [InlineData(
        "Trump said France, Germany, and the United Kingdom “were cited as countries that could commit resources, including possible ground forces, as part of such an arrangement,” the report says.",
        "CLM811"
    )]
    [InlineData("Trump said “No NATO Membership for Ukraine,” the report says.", "CLM811")]
    // Refusals cut by their verb.
    [InlineData("Trump promised “the deployment of American troops to Ukraine,” the report says.", "CLM823")]
    [InlineData("Trump favors “NATO membership for Ukraine,” the report says.", "CLM823")]
    [InlineData("Trump called for “lethal military assistance for Ukraine,” according to the report.", "CLM823")]
    // Splices.
    [InlineData("“Trump has opposed … purchase American weaponry,” the report says.", "CLM803")]
    [InlineData("“NATO expansion to include Kyiv would … be acceptable,” Trump underscored, the report says.", "CLM803")]
    [InlineData("Trump “did not specify what he meant by … a final settlement,” the report says.", "CLM803")]
    // Qualifiers elsewhere in the sentence.
    [InlineData(
        "It may snow in Kyiv, but Putin is “weary of the prolonged conflict,” Trump suggested, the report says.",
        "CLM822"
    )]
    [InlineData(
        "Trump, who might travel, indicated that U.S. air power will “play a role in backing European security commitments,” the report says.",
        "CLM822"
    )]
    [InlineData(
        "Even if NATO takes part, Trump said he would “make such a commitment,” a person briefed on the call said, the report says.",
        "CLM821"
    )]
    [InlineData("Trump, who did not smile, wants “NATO expansion to include Kyiv,” the report says.", "CLM823")]
    // A name that does not make a speaker.
    [InlineData(
        "Putin “rejected the idea of NATO membership for Ukraine,” and Trump noted that “clarity will emerge soon,” the report says.",
        "CLM811"
    )]
    [InlineData("Trump’s spokesman said that “clarity will emerge soon,” the report says.", "CLM811")]
    [InlineData("## Trump, from the article\n\n- Leavitt noted that “clarity will emerge soon”", "CLM811")]
    // A limit or a time cut out.
    [InlineData(
        "The White House “did not … respond to a request for comment on Trump’s openness to an American role in a security guarantee,” the report says.",
        "CLM821"
    )]
    [InlineData("The report says Trump “has … allowed Europe to purchase American weaponry to send to Ukraine.”", "CLM803")]
    // The cue raised.
    [InlineData("Trump swore that “clarity will emerge soon,” the report says.", "CLM817")]
    [InlineData("Trump admitted that “NATO expansion to include Kyiv would not be acceptable,” the report says.", "CLM817")]
    [InlineData("Trump, quoted word for word in the report, said “clarity will emerge soon.”", "CLM817")]
    // The wrong report, and voices surer than the report's.
    [InlineData("The call report has Trump noting that “clarity will emerge soon.”", "CLM818")]
    [InlineData(
        "In the Europe-led report, a British official said that “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM818"
    )]
    [InlineData(
        "British officials said that “Trump recognizes that an American security guarantee must be part of a final settlement,” the report says.",
        "CLM815"
    )]
    [InlineData(
        "Trump said he “would only make such a commitment if the effort is not part of NATO,” the report says.",
        "CLM814"
    )]
    [InlineData(
        "“The coming weeks will be critical in determining Moscow’s willingness to engage in peace,” the report predicts.",
        "CLM813"
    )]
    [InlineData("Trump noted that “clarity will emerge soon.”", "CLM816")]
    [InlineData("Trump noted that “clarity will come soon,” the report says.", "CLM802")]
    [InlineData("Trump said that “peace is at hand for all of Europe,” the report says.", "CLM801")]
    public void GetsAFindingForWhatIsWrong(string draft, string code) =>
        ShippedReports.Check(draft).SelectMany(q => q.Findings).Select(f => f.Rule.Code).Should().Contain(code, draft);
}
