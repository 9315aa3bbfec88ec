using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

/// <summary>Credits, conditions and cues in the forms that newsrooms use, each beside the nearest draft that is not fair.</summary>
public class NewsroomCreditTests
{
    [Theory]
    // Credits in noun phrases.
    [InlineData(
        "On the authority of the British official, the call report tells its readers that “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData(
        "On the British official’s word, the report has it that “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData(
        "By the account of the person briefed on the call, “Trump did not specify what he meant by security guarantees,” the report says."
    )]
    [InlineData(
        "In the report’s rendering of the person briefed on the call, “Trump did not specify what he meant by security guarantees.”"
    )]
    [InlineData(
        "Washington “would help coordinate security frameworks without placing U.S. boots on the ground,” in her own telling, as the Europe-led report has it: Leavitt was the one who stated it."
    )]
    // Has N saying.
    [InlineData(
        "The Europe-led report has her stating that “Washington would help coordinate security frameworks without placing U.S. boots on the ground”; Leavitt is the president’s press secretary."
    )]
    [InlineData(
        "Leavitt backed the line. The Europe-led report has her saying that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "The Europe-led report has the U.S. president describing membership as “a step too far given Russia’s opposition.”"
    )]
    [InlineData(
        "The call report has a British official saying Trump “recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    // One, the other.
    [InlineData(
        "There are two pieces on this. One, the call report, says in its own voice that the U.S. “is not directly sending weapons”; the other, the Europe-led report, has Trump noting that “clarity will emerge soon.”"
    )]
    // Asked, and it.
    [InlineData(
        "Journalists pressed the White House for an answer on an American role, but it “did not immediately respond to a request for comment,” the call report says."
    )]
    [InlineData("Asked by reporters, Trump noted that “clarity will emerge soon,” the report says.")]
    // How the report words what N said.
    [InlineData(
        "“NATO expansion to include Kyiv would not be acceptable” is how the Europe-led report puts what Trump underscored."
    )]
    [InlineData("“Clarity will emerge soon” is what Trump noted, by the Europe-led report.")]
    [InlineData("“Clarity will emerge soon,” a point that Trump noted, stands near the end of the Europe-led report.")]
    [InlineData("“American backing for these efforts” is what Europe wants, the call report says.")]
    // Such was the message.
    [InlineData(
        "“Trump did not specify what he meant by security guarantees”: that was the word, the call report says, from the person briefed on the call."
    )]
    [InlineData(
        "“Trump did not specify what he meant by security guarantees” — a remark from the person briefed on the call, in the call report’s words."
    )]
    [InlineData(
        "The U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached”: such was the account, the report says, from the diplomat, the British official and the person briefed on the call."
    )]
    // Subject that the report only tells of.
    [InlineData("Arms are to go to Europe “to be used by Kyiv,” a plan that Trump has made clear, says the call report.")]
    [InlineData(
        "Officials gathered on Wednesday, with the session described in the call report as “part of a German-arranged virtual meeting Wednesday aimed to coordinate American and European positions before Trump’s Friday summit with Russian President Vladimir Putin.”"
    )]
    // Lead line.
    [InlineData(
        "From the person briefed on the call, as the report paraphrases it:\n\n- Trump “did not specify what he meant by security guarantees”\n- Trump said he “would only make such a commitment if the effort is not part of NATO”"
    )]
    [InlineData(
        "What the British official told, in the call report’s paraphrase:\n\n1. Trump “recognizes that an American security guarantee must be part of a final settlement”"
    )]
    // Roles and groups.
    [InlineData(
        "Officials from Ukraine and Europe are “wary of what will happen when Trump and Putin are alone together,” the call report says."
    )]
    [InlineData("The American leader noted that “clarity will emerge soon,” according to the Europe-led report.")]
    [InlineData(
        "America’s leader has signaled that any future guarantees under a peace deal “would be primarily driven by European allies,” the report says."
    )]
    // Behind its line.
    [InlineData(
        "The person briefed on the call, who goes unnamed, is behind the report’s statement that “Trump did not specify what he meant by security guarantees.”"
    )]
    [InlineData(
        "A British official is the source of the report’s claim that “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    // Cue strength.
    [InlineData(
        "Trump hinted that U.S. air power “could play a role in backing European security commitments,” the report says."
    )]
    [InlineData("Trump insisted that “Washington’s role would be supportive rather than direct,” the report says.")]
    [InlineData("Trump stressed that “NATO expansion to include Kyiv would not be acceptable,” the report says.")]
    [InlineData("Trump observed that “clarity will emerge soon,” the report says.")]
    // Conditions in other words, insertions, titles.
    [InlineData(
        "Should there be a peace agreement, any future security guarantees “would be primarily driven by European allies,” Trump has signaled, per the report."
    )]
    [InlineData(
        "In the event that a peace deal is struck, Trump has signaled, any guarantees “would be primarily driven by European allies,” the report says."
    )]
    [InlineData(
        "Were a truce to be reached, the three people said, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” the report says."
    )]
    [InlineData(
        "It hinges on the alliance: the person briefed on the call said Trump said he “would only make such a commitment if the effort is not part of NATO,” the report says."
    )]
    [InlineData(
        "No comment came from the White House, which, says the call report, “did not immediately respond to a request for comment.”"
    )]
    [InlineData("The Europe-led report has it as a remark of Trump’s: “clarity will emerge soon.”")]
    [InlineData(
        "The American president holds the line. He emphasized that “Washington’s role would be supportive rather than direct,” the report says; he noted, it adds, that “clarity will emerge soon.”"
    )]
    [InlineData(
        "Nobody is named but the press secretary, who stated, the Europe-led report says, that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "Trump did not hold back on the alliance, by the report’s account: he “rejected the idea of NATO membership for Ukraine.”"
    )]
    [InlineData(
        "“NATO expansion to include Kyiv would not be acceptable.”\n\n— as Trump underscored, in the Europe-led report’s words"
    )]
    [InlineData("*Photo:* Donald Trump, who according to the Europe-led report noted that “clarity will emerge soon.”")]
    [InlineData("Putin has kept silent; it was Trump, the report says, who noted that “clarity will emerge soon.”")]
    [InlineData(
        "Trump has made clear that, whatever the security guarantees may be, the U.S. “will not continue to provide weapons or troops” directly to Ukraine, the report says."
    )]
    [InlineData("In the story about the German-arranged virtual meeting, Europe wants “American backing for these efforts.”")]
    [InlineData(
        "Under the heading “European-Led Security Guarantees,” the report says Trump noted that “clarity will emerge soon.”"
    )]
    [InlineData(
        "France, Germany and the United Kingdom “were cited as countries that could commit resources, including possible ground forces,” as part of European-driven guarantees under a peace deal, the report says."
    )]
    // Attributed, owned, boxed.
    [InlineData(
        "The British official put it this way, in the call report’s words: Trump “recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData(
        "According to the call report, which cites a person briefed on the call, Trump “did not specify what he meant by security guarantees.”"
    )]
    [InlineData("Citing a person briefed on the call, the report says Trump “only discussed the broader concept.”")]
    [InlineData(
        "The call report attributes to a British official the view that “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData(
        "The statement that “Trump did not specify what he meant by security guarantees” is credited in the report to a person briefed on the call."
    )]
    [InlineData("The words “clarity will emerge soon” are Trump’s, as the Europe-led report paraphrases him.")]
    [InlineData("“Clarity will emerge soon”: so said Trump, in the report’s paraphrase.")]
    [InlineData(
        "Per the Europe-led report, the president’s spokeswoman said “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "Leavitt, as the Europe-led report tells it, went further than her boss and stated “that Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    [InlineData(
        "His administration, the call report says, holds that the move “has added pressure to Moscow and convinced Putin to come to the table.”"
    )]
    [InlineData("The Trump administration says the move “has added pressure to Moscow,” according to the call report.")]
    [InlineData(
        "Kyiv and its European allies, writes the Europe-led report, “continue to push for robust security measures, especially in light of renewed Russian strikes.”"
    )]
    [InlineData("Ukraine, with its European allies, goes on pushing “for robust security measures,” the Europe-led report says.")]
    [InlineData("> **For context.** The call report says the U.S. “is not directly sending weapons.”")]
    [InlineData("> *Fact check.* Trump noted that “clarity will emerge soon,” according to the Europe-led report.")]
    // A word or two in a sentence that retells the report's own.
    [InlineData(
        "It is the administration, not Trump himself, that says the move “has added pressure to Moscow,” in the call report’s paraphrase."
    )]
    public void IsFair(string draft)
    {
        var results = ShippedReports.Check(draft);
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty();
        results.Should().Contain(r => r.Answer == QuotationAnswer.Fair);
        results.Should().OnlyContain(r => r.Answer == QuotationAnswer.Fair || r.Answer == QuotationAnswer.TooShort);
    }

    [Theory]
    // Credits in noun phrases.
    [InlineData(
        "On the authority of the European diplomat, the call report tells its readers that “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM811"
    )]
    [InlineData(
        "By the British official’s account, “Trump did not specify what he meant by security guarantees,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "In the report’s rendering of the British official, “Trump did not specify what he meant by security guarantees.”",
        "CLM813"
    )]
    // Has N saying.
    [InlineData(
        "Zelensky disliked the line. The Europe-led report has him saying that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”",
        "CLM811"
    )]
    [InlineData(
        "The Europe-led report has the Ukrainian president describing membership as “a step too far given Russia’s opposition.”",
        "CLM811"
    )]
    [InlineData(
        "The call report has a European diplomat saying Trump “recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM811"
    )]
    // One, the other.
    [InlineData(
        "There are two pieces on this. One, the call report, says in its own voice that the U.S. “is not directly sending weapons”; the other, the Europe-led report, has Putin noting that “clarity will emerge soon.”",
        "CLM811"
    )]
    // Asked, and it.
    [InlineData(
        "Journalists pressed Putin on the war, and he said that “clarity will emerge soon,” the Europe-led report says.",
        "CLM811"
    )]
    // How the report words what N said.
    [InlineData(
        "“NATO expansion to include Kyiv would not be acceptable” is how the Europe-led report puts what Leavitt underscored.",
        "CLM811"
    )]
    [InlineData("“Clarity will emerge soon” is what Putin noted, by the Europe-led report.", "CLM811")]
    // Such was the message.
    [InlineData(
        "“Trump did not specify what he meant by security guarantees” — a remark from the British official, in the call report’s words.",
        "CLM811"
    )]
    // Subject that the report only tells of.
    [InlineData(
        "Officials gathered on Wednesday, and Putin described the session as “part of a German-arranged virtual meeting Wednesday aimed to coordinate American and European positions before Trump’s Friday summit with Russian President Vladimir Putin,” the call report says.",
        "CLM811"
    )]
    // Lead line.
    [InlineData(
        "From the British official, as the report paraphrases it:\n\n- Trump said he “would only make such a commitment if the effort is not part of NATO”",
        "CLM814"
    )]
    // Roles and groups.
    [InlineData(
        "Officials from Europe and Russia are “wary of what will happen when Trump and Putin are alone together,” the call report says.",
        "CLM811"
    )]
    [InlineData("The Russian leader noted that “clarity will emerge soon,” according to the Europe-led report.", "CLM811")]
    // Behind its line.
    [InlineData(
        "The British official, who goes unnamed, is behind the report’s statement that “Trump did not specify what he meant by security guarantees.”",
        "CLM811"
    )]
    // Cue strength.
    [InlineData("Putin “may be weary of the prolonged conflict,” Trump declared, the Europe-led report says.", "CLM817")]
    [InlineData("Trump made clear that Putin “may be weary of the prolonged conflict,” the Europe-led report says.", "CLM817")]
    [InlineData(
        "Trump confirmed that U.S. air power “could play a role in backing European security commitments,” the report says.",
        "CLM817"
    )]
    [InlineData(
        "Trump assured Europe that U.S. air power “could play a role in backing European security commitments,” the report says.",
        "CLM817"
    )]
    [InlineData(
        "It was Trump’s promise that U.S. air power “could play a role in backing European security commitments,” the report says.",
        "CLM817"
    )]
    [InlineData(
        "European and Ukrainian officials insisted that “Trump has taken their advice into account,” the report says.",
        "CLM817"
    )]
    [InlineData("Trump admitted that “clarity will emerge soon,” the report says.", "CLM817")]
    [InlineData("Trump conceded that “clarity will emerge soon,” the report says.", "CLM817")]
    [InlineData("Trump undertook that “clarity will emerge soon,” the report says.", "CLM817")]
    [InlineData("Trump doubted that “clarity will emerge soon,” the report says.", "CLM812")]
    // Conditions in other words, insertions, titles.
    [InlineData(
        "Whether or not a truce is reached, the three people said, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” the report says.",
        "CLM821"
    )]
    [InlineData(
        "No comment came from the White House, which, says the call report, “did not … respond to a request for comment.”",
        "CLM821"
    )]
    [InlineData("The Europe-led report has it as a remark of Putin’s: “clarity will emerge soon.”", "CLM811")]
    [InlineData(
        "The Russian president holds the line. He emphasized that “Washington’s role would be supportive rather than direct,” the report says.",
        "CLM811"
    )]
    [InlineData(
        "Nobody is named but the envoy, who stated, the Europe-led report says, that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”",
        "CLM811"
    )]
    [InlineData(
        "Putin did not hold back on the alliance, by the report’s account: he “rejected the idea of NATO membership for Ukraine.”",
        "CLM811"
    )]
    [InlineData(
        "“NATO expansion to include Kyiv would not be acceptable.”\n\n— as Putin underscored, in the Europe-led report’s words",
        "CLM811"
    )]
    [InlineData(
        "*Photo:* Vladimir Putin, who according to the Europe-led report noted that “clarity will emerge soon.”",
        "CLM811"
    )]
    [InlineData("Trump has kept silent; it was Putin, the report says, who noted that “clarity will emerge soon.”", "CLM811")]
    [InlineData(
        "Directly before the summit, Trump made clear that, whatever the security guarantees may be, the U.S. “will not continue to provide weapons or troops” to Ukraine, the report says.",
        "CLM821"
    )]
    [InlineData("Trump saw Leavitt note that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData("Putin heard Trump’s aides say “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData("Putin welcomed a “U.S. Contribution Through Air Support,” the report says.", "CLM811")]
    [InlineData("Leavitt praised “European-Led Security Guarantees,” the report says.", "CLM811")]
    [InlineData("In the story about the German-arranged virtual meeting, Trump noted that “clarity will emerge soon.”", "CLM818")]
    [InlineData("The piece on air power and logistics says the U.S. “is not directly sending weapons.”", "CLM818")]
    [InlineData(
        "Under the heading “European-Led Security Guarantees,” the report says the U.S. “is not directly sending weapons.”",
        "CLM818"
    )]
    [InlineData(
        "France, Germany and the United Kingdom “were cited as countries that could commit resources, including possible ground forces,” the report says.",
        "CLM821"
    )]
    // Attributed, owned, boxed.
    [InlineData(
        "The call report attributes to a European diplomat the view that “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM811"
    )]
    [InlineData(
        "The statement that “Trump did not specify what he meant by security guarantees” is credited in the report to a British official.",
        "CLM811"
    )]
    [InlineData("The words “clarity will emerge soon” are Putin’s, as the Europe-led report paraphrases him.", "CLM811")]
    [InlineData("Moscow says the move “has added pressure to Moscow,” according to the call report.", "CLM815")]
    [InlineData(
        "Russia and its allies, writes the Europe-led report, “continue to push for robust security measures, especially in light of renewed Russian strikes.”",
        "CLM811"
    )]
    [InlineData("> **For context.** The call report says Putin noted that “clarity will emerge soon.”", "CLM811")]
    [InlineData("> Trump said the war is lost, and that “clarity will emerge soon.”", "CLM801")]
    [InlineData("> Clarity will come very soon, said Trump.\n\nThat is from the Europe-led report.", "CLM801")]
    // A word or two in a sentence that retells the report's own.
    [InlineData(
        "It is Moscow, not the administration, that says the move “has added pressure to Moscow,” in the call report’s paraphrase.",
        "CLM815"
    )]
    public void GetsItsFinding(string draft, string code) =>
        ShippedReports.Check(draft).SelectMany(r => r.Findings).Select(f => f.Rule.Code).Should().Contain(code);
}
