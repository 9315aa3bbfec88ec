using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

/// <summary>Whole sentences as a newsroom writes them about both reports, fair and not.</summary>
public class NewsroomProseTests
{
    [Theory]
    // Words of all kinds, in plain newsroom style.
    [InlineData(
        "Trump’s press secretary, Karoline Leavitt, said later that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the Europe-led report says."
    )]
    [InlineData(
        "From the White House podium? The Europe-led report does not say. But Leavitt stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” it reports."
    )]
    [InlineData(
        "The three people — the report names none of them — said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached.”"
    )]
    [InlineData(
        "Only “if a ceasefire is reached” was the U.S. ready “to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” three people familiar with the conversation told the reporters, the call report says."
    )]
    [InlineData(
        "According to a person briefed on the call, Trump said he “would only make such a commitment” if NATO is kept out of it, the call report says."
    )]
    [InlineData(
        "“The U.S. is not directly sending weapons,” the call report notes, but Trump “has recently allowed Europe to purchase American weaponry to send to Ukraine.”"
    )]
    [InlineData("The call report’s authors write that the American part “also is likely to be limited.”")]
    [InlineData(
        "The call report expects the arrangement to disappoint some: it is “sure to disappoint Ukraine’s backers who want more robust assurances from the U.S. to deter Russia from invading Ukraine again once the fighting is over.”"
    )]
    [InlineData(
        "The coming weeks “will be critical in determining Moscow’s willingness to engage in peace,” according to Trump, the Europe-led report says."
    )]
    [InlineData(
        "By Trump’s reckoning, as the Europe-led report gives it, “the coming weeks will be critical in determining Moscow’s willingness to engage in peace.”"
    )]
    [InlineData("Trump ruled out “the deployment of American troops to Ukraine,” firmly, says the Europe-led report.")]
    [InlineData(
        "No American soldiers: the Europe-led report has Trump “firmly ruling out the deployment of American troops to Ukraine.”"
    )]
    [InlineData(
        "Far from offering “the deployment of American troops to Ukraine,” Trump ruled it out, says the Europe-led report."
    )]
    [InlineData(
        "Membership? “A step too far given Russia’s opposition,” in the president’s description, the Europe-led report says."
    )]
    [InlineData(
        "Trump wants security guarantees to be “a compromise solution rather than an alliance commitment,” as the Europe-led report puts his position."
    )]
    [InlineData(
        "The report credits nobody when it says that France, Germany and the United Kingdom “were cited as countries that could commit resources, including possible ground forces, as part of such an arrangement.”"
    )]
    [InlineData(
        "For Washington, the report sums up, “the path forward appears focused on coordination, logistics, and potential air support.”"
    )]
    [InlineData("British official: Trump “sees the U.S. as playing a role in that” (call report).")]
    [InlineData(
        "| Who | What |\n|---|---|\n| Leavitt | “Washington would help coordinate security frameworks without placing U.S. boots on the ground” |\n\nSource: the Europe-led report."
    )]
    [InlineData(
        "European and Ukrainian officials “feel that Trump has taken their advice into account and is seeking a ceasefire,” the call report says, even as they worry about the summit."
    )]
    [InlineData(
        "They are “wary of what will happen when Trump and Putin are alone together,” the call report says of European and Ukrainian officials."
    )]
    [InlineData("Trump “will sell weapons to Europe to be used by Kyiv,” the call report says he has made clear.")]
    [InlineData(
        "As the president has made clear, the call report says, “the U.S. will not continue to provide weapons or troops directly to Ukraine,” whatever form the guarantees take."
    )]
    [InlineData(
        "“Whatever the security guarantees may be, Trump has made clear that the U.S. will not continue to provide weapons or troops directly to Ukraine,” the call report says."
    )]
    [InlineData("A “key demand for both Ukraine and Europe” is what the call report calls such guarantees.")]
    [InlineData("The discussion, writes the call report, “took place as part of a German-arranged virtual meeting Wednesday.”")]
    [InlineData(
        "Trump, it says in the Europe-led report, framed the issue “as a matter of avoiding direct provocation with Moscow.”"
    )]
    [InlineData(
        "Trump suggested Putin “may be weary of the prolonged conflict,” and he noted that “clarity will emerge soon,” both in the wording of the Europe-led report."
    )]
    [InlineData("In the Europe-led report Trump is quoted indirectly as noting that “clarity will emerge soon.”")]
    [InlineData("Trump is said by the Europe-led report to have noted that “clarity will emerge soon.”")]
    [InlineData(
        "An article about the coming guarantees has the president’s verdict on Kyiv in the alliance as “a step too far given Russia’s opposition.”"
    )]
    [InlineData(
        "One of the three people, the British official, said Trump “recognizes that an American security guarantee must be part of a final settlement,” the call report says."
    )]
    // The nearest draft that is not fair.
    [InlineData("The report’s source said “Trump did not specify what he meant by security guarantees.”")]
    [InlineData("It was Trump, not Leavitt, who noted that “clarity will emerge soon,” the Europe-led report says.")]
    // Three in a list, and the last of them.
    [InlineData(
        "A European diplomat, a British official and a person briefed on the call all said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the call report says."
    )]
    [InlineData(
        "The call report has three sources. Only one of them, the British official, said “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    // An example left out whole.
    [InlineData(
        "“While Europe has sought to make arrangements for security guarantees without the U.S. … they want American backing for these efforts,” the call report says."
    )]
    // Refusals in two words, and a report that tells.
    [InlineData("Trump brushed aside “NATO expansion to include Kyiv,” the Europe-led report says.")]
    [InlineData("Trump shot down “the idea of NATO membership for Ukraine,” the Europe-led report says.")]
    [InlineData(
        "“Trump recognizes that an American security guarantee must be part of a final settlement,” said the British official, as told in the call report."
    )]
    [InlineData(
        "Nowhere does the Europe-led report print a quotation. Trump underscored, it says, that “while some form of security arrangement could be developed, NATO expansion to include Kyiv would not be acceptable.”"
    )]
    public void IsFair(string draft)
    {
        var results = ShippedReports.Check(draft);
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty();
        results.Should().Contain(r => r.Answer == QuotationAnswer.Fair);
        results.Should().OnlyContain(r => r.Answer == QuotationAnswer.Fair || r.Answer == QuotationAnswer.TooShort);
    }

    [Theory]
    // Words of all kinds, in plain newsroom style.
    [InlineData(
        "In the event that the war goes on, Trump has signaled, any guarantees “would be primarily driven by European allies,” the report says.",
        "CLM811"
    )]
    [InlineData("“Clarity will emerge soon” is not what Trump noted, whatever the Europe-led report says.", "CLM812")]
    [InlineData("“Clarity will emerge soon” was never how Trump put it, whatever the Europe-led report says.", "CLM812")]
    [InlineData(
        "According to a person briefed on the call, Trump said he “would only make such a commitment” after a ceasefire, the call report says.",
        "CLM821"
    )]
    [InlineData(
        "According to a person briefed on the call, Trump said he “would … make such a commitment,” the call report says.",
        "CLM821"
    )]
    [InlineData("“The U.S. is … sending weapons,” the call report notes.", "CLM803")]
    [InlineData(
        "Leavitt expects the arrangement to disappoint some: it is “sure to disappoint Ukraine’s backers who want more robust assurances from the U.S. to deter Russia from invading Ukraine again once the fighting is over,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "Macron has tried to go it alone, “such as by standing up a coalition of willing ground forces that could help defend any eventual peace deal,” he said, the call report says.",
        "CLM811"
    )]
    [InlineData(
        "By Putin’s reckoning, as the Europe-led report gives it, “the coming weeks will be critical in determining Moscow’s willingness to engage in peace.”",
        "CLM811"
    )]
    [InlineData("Trump is weighing “the deployment of American troops to Ukraine,” says the Europe-led report.", "CLM823")]
    [InlineData("Trump did not rule out “the deployment of American troops to Ukraine,” says the Europe-led report.", "CLM823")]
    [InlineData(
        "“The deployment of American troops to Ukraine” is on the table for Trump, the Europe-led report says.",
        "CLM823"
    )]
    [InlineData(
        "Trump wants security guarantees to be “a compromise solution … [and] an alliance commitment,” as the Europe-led report puts his position.",
        "CLM821"
    )]
    [InlineData("Trump sees security guarantees as “an alliance commitment,” the Europe-led report says.", "CLM821")]
    [InlineData(
        "Trump said that France, Germany and the United Kingdom “could commit resources, including possible ground forces, as part of such an arrangement,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "France, Germany, and the United Kingdom promised to “commit resources, including possible ground forces, as part of such an arrangement,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "For Washington, Leavitt sums up, “the path forward appears focused on coordination, logistics, and potential air support,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "For Washington, the report sums up, the path forward is “focused on coordination, logistics, and potential air support.”",
        "CLM822"
    )]
    [InlineData(
        "| Who | What |\n|---|---|\n| Putin | “Washington would help coordinate security frameworks without placing U.S. boots on the ground” |\n\nSource: the Europe-led report.",
        "CLM811"
    )]
    [InlineData(
        "They are “wary of what will happen when Trump and Putin are alone together,” the call report says of U.S. officials.",
        "CLM813"
    )]
    [InlineData(
        "As the president has made clear, the call report says, “the U.S. will … continue to provide weapons or troops directly to Ukraine,” whatever form the guarantees take.",
        "CLM803"
    )]
    [InlineData("A “key demand for both Ukraine and Europe” is what Trump calls such guarantees, in the call report.", "CLM811")]
    [InlineData(
        "Trump, it says in the call report, framed the issue “as a matter of avoiding direct provocation with Moscow.”",
        "CLM818"
    )]
    [InlineData("Putin is said by the Europe-led report to have noted that “clarity will emerge soon.”", "CLM811")]
    [InlineData("Trump stopped short of noting that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData("Trump has yet to note that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData("Trump was told by Leavitt that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData("Trump’s exact words: “clarity will emerge soon.” So the Europe-led report.", "CLM811")]
    [InlineData(
        "A source said “Trump did not specify what he meant by security guarantees,” and the Europe-led report printed it.",
        "CLM818"
    )]
    [InlineData(
        "Three people said “Trump did not specify what he meant by security guarantees,” the call report says.",
        "CLM815"
    )]
    [InlineData(
        "Downing Street said Trump “recognizes that an American security guarantee must be part of a final settlement,” the call report says.",
        "CLM815"
    )]
    [InlineData(
        "Trump said that “an American security guarantee must be part of a final settlement,” the call report says.",
        "CLM814"
    )]
    [InlineData(
        "Trump “would only make such a commitment if the effort is not part of NATO,” he said, according to the call report.",
        "CLM814"
    )]
    // The nearest draft that is not fair.
    [InlineData("The Europe-led report has Zelensky hearing Trump say “clarity will emerge soon.”", "CLM813")]
    [InlineData("The report has Trump denying that “clarity will emerge soon.”", "CLM812")]
    [InlineData("The report has Trump refusing to say “clarity will emerge soon.”", "CLM812")]
    [InlineData("“Clarity will emerge soon” is how Leavitt put it, the Europe-led report says.", "CLM811")]
    [InlineData(
        "“Clarity will emerge soon” is what Trump wants to hear from Putin, the Europe-led report says, quoting Putin.",
        "CLM811"
    )]
    [InlineData("“Clarity will emerge soon,” a line from Putin, the Europe-led report says.", "CLM811")]
    [InlineData("“Clarity will emerge soon,” a promise from Trump, the Europe-led report says.", "CLM817")]
    [InlineData("The remark “clarity will emerge soon” is attributed by Trump to Putin, the Europe-led report says.", "CLM811")]
    [InlineData(
        "The remark “clarity will emerge soon” is not attributed to Trump, whatever the Europe-led report says.",
        "CLM812"
    )]
    [InlineData("“Clarity will emerge soon” came from Putin, the Europe-led report says.", "CLM811")]
    [InlineData("“Clarity will emerge soon,” Trump heard Putin say, according to the Europe-led report.", "CLM811")]
    [InlineData("On Trump’s word, “Trump did not specify what he meant by security guarantees,” the call report says.", "CLM815")]
    [InlineData("> According to Putin, “clarity will emerge soon.”", "CLM811")]
    [InlineData("> **Note.** The report says nothing. Putin said “clarity will emerge soon.”", "CLM811")]
    [InlineData(
        "Whether a truce is reached or not, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” three people said, the report says.",
        "CLM821"
    )]
    [InlineData(
        "With or without NATO, a person briefed on the call said Trump said he “would only make such a commitment,” the report says.",
        "CLM821"
    )]
    [InlineData(
        "A person briefed on the call said Trump said he “would only make such a commitment” if NATO takes part, the report says.",
        "CLM821"
    )]
    [InlineData(
        "A person briefed on the call said Trump said he “would … make such a commitment” if the effort is not part of NATO, the report says.",
        "CLM821"
    )]
    [InlineData("Asked by Trump, Putin noted that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData(
        "Reporters asked Trump about Kyiv, and Leavitt “rejected the idea of NATO membership for Ukraine,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "Officials from Ukraine are “wary of what will happen when Trump and Putin are alone together,” the call report says.",
        "CLM811"
    )]
    [InlineData(
        "Officials in Kyiv and Moscow are “wary of what will happen when Trump and Putin are alone together,” the call report says.",
        "CLM811"
    )]
    [InlineData(
        "Kyiv and its American allies, writes the Europe-led report, “continue to push for robust security measures, especially in light of renewed Russian strikes.”",
        "CLM811"
    )]
    [InlineData("Ukraine, with Russia, pushes “for robust security measures,” the Europe-led report says.", "CLM815")]
    [InlineData("The European leader noted that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData(
        "The White House chief noted that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” Putin said, the Europe-led report says.",
        "CLM811"
    )]
    [InlineData(
        "The diplomat, the Russian official and the person briefed on the call all said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "The diplomat and the official said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the report says.",
        "CLM811"
    )]
    [InlineData("The report’s Russian source said “Trump did not specify what he meant by security guarantees.”", "CLM811")]
    [InlineData("The call report’s three sources said “Trump did not specify what he meant by security guarantees.”", "CLM815")]
    [InlineData("It was Leavitt, not Trump, who noted that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData(
        "Trump, far from accepting it, dismissed “security guarantees as a compromise solution rather than an alliance commitment,” the report says.",
        "CLM812"
    )]
    [InlineData("Under the headline “Trump Offers Troops,” the report says he noted that “clarity will emerge soon.”", "CLM802")]
    [InlineData(
        "Putin is reported by the Europe-led report to have “rejected the idea of NATO membership for Ukraine.”",
        "CLM813"
    )]
    [InlineData(
        "Trump said such arrangements “would be primarily driven by European allies,” the Europe-led report says.",
        "CLM821"
    )]
    [InlineData("Trump pronounced Putin “weary of the prolonged conflict,” the Europe-led report says.", "CLM817")]
    [InlineData(
        "European and Ukrainian officials know that “Trump has taken their advice into account,” the report says.",
        "CLM811"
    )]
    [InlineData("European and Ukrainian officials confirmed that Trump “is seeking a ceasefire,” the report says.", "CLM817")]
    [InlineData(
        "U.S. officials are “wary of what will happen when Trump and Putin are alone together,” the call report says.",
        "CLM813"
    )]
    [InlineData(
        "One U.S. official said “Trump did not specify what he meant by security guarantees,” the call report says.",
        "CLM815"
    )]
    // Two of three, and the wrong one.
    [InlineData(
        "A European diplomat, a Russian official and a clerk all said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the call report says.",
        "CLM815"
    )]
    [InlineData(
        "The call report has three sources. Only one of them, the European diplomat, said “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM811"
    )]
    // An example cut in two.
    [InlineData(
        "Europe is “standing up a coalition of willing ground forces … defend any eventual peace deal,” the call report says.",
        "CLM803"
    )]
    // A refusal that is itself negated, and a report that is told.
    [InlineData("Trump has not turned down “the idea of NATO membership for Ukraine,” the Europe-led report says.", "CLM823")]
    [InlineData("NATO is not off the table: Trump considers “NATO expansion to include Kyiv,” the report says.", "CLM823")]
    [InlineData(
        "The British official told the report’s authors: “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM816"
    )]
    public void GetsItsFinding(string draft, string code) =>
        ShippedReports.Check(draft).SelectMany(r => r.Findings).Select(f => f.Rule.Code).Should().Contain(code);
}
