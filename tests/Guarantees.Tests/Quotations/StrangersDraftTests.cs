using System.Collections.Immutable;
using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

/// <summary>The kinds that a reader who did not write the check broke it with, each in other words: a fair draft and the nearest unfair one.</summary>
public class StrangersDraftTests
{
    [Theory]
    // A voice with its relative clause or apposition; one of a group.
    [InlineData(
        "The report quotes no one by name among its three people. One, briefed on the call, said that Trump said he “would only make such a commitment if the effort is not part of NATO.”"
    )]
    [InlineData(
        "Of the three people, one who was briefed on the call said “Trump did not specify what he meant by security guarantees,” according to the report."
    )]
    // An insertion between dashes, brackets or commas.
    [InlineData(
        "Three people familiar with the conversation (a European diplomat, a British official and a person briefed on the call) said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the report says."
    )]
    [InlineData(
        "The three people, a European diplomat, a British official and a person briefed on the call, said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the report says."
    )]
    [InlineData(
        "Leavitt (Trump’s press secretary) stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the report says."
    )]
    [InlineData(
        "The U.S. president — speaking of a war in its fourth year — noted that “clarity will emerge soon,” the report says."
    )]
    // British spelling.
    [InlineData("Trump emphasised that “Washington’s role would be supportive rather than direct,” the Europe-led report says.")]
    // A list under a line, and whom its pronouns mean.
    [InlineData(
        "Three points that Leavitt and Trump made, in the Europe-led report’s telling:\n\n- Leavitt stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground”;\n- Trump noted that “clarity will emerge soon.”"
    )]
    [InlineData(
        "Two points Trump made, according to the Europe-led report:\n\n* he underscored that “NATO expansion to include Kyiv would not be acceptable”\n* he noted that “clarity will emerge soon”"
    )]
    // A report named by a modifier.
    [InlineData(
        "In a Europe-led report, Trump indicated that U.S. air power “could play a role in backing European security commitments.”"
    )]
    [InlineData("The Europe-led report has it that “clarity will emerge soon,” as Trump noted.")]
    // A condition told in a clause of its own.
    [InlineData(
        "Trump has made clear that the U.S. “will not continue to provide weapons or troops directly to Ukraine,” no matter which guarantees are given, the call report says."
    )]
    [InlineData(
        "The U.S., regardless of what the guarantees turn out to be, “will not continue to provide weapons or troops directly to Ukraine,” Trump has made clear, according to the call report."
    )]
    // A participle after a clause with "what".
    [InlineData(
        "“The U.S. is not directly sending weapons,” the report notes of what Kyiv gets, adding that Trump “has recently allowed Europe to purchase American weaponry to send to Ukraine.”"
    )]
    [InlineData("Trump suggested that Putin may be tired, adding that “clarity will emerge soon,” the report says.")]
    // Labels before a colon.
    [InlineData("BREAKING: “Clarity will emerge soon,” Trump noted, the Europe-led report says.")]
    [InlineData("FACT CHECK: The U.S. “is not directly sending weapons,” the call report says.")]
    [InlineData("UPDATE 2: “It also is likely to be limited,” the call report says of the American role.")]
    [InlineData("On weapons: the U.S. “is not directly sending” them, the call report says.")]
    // Words that name their own voice.
    [InlineData(
        "Trump’s openness explains, in the call report’s reading, “the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting.”"
    )]
    [InlineData(
        "Europe has tried to stand on its own feet. Yet it wants “American backing for these efforts,” the call report says."
    )]
    // A noun that looks like a verb.
    [InlineData(
        "Trump recognizes that the American guarantee “must be part of a final settlement,” the British official said, according to the report."
    )]
    // Datelines.
    [InlineData("KYIV, Ukraine (AP) — Trump noted that “clarity will emerge soon,” according to the Europe-led report.")]
    [InlineData("LONDON, Aug. 12 — The United States “is not directly sending weapons,” the call report says.")]
    [InlineData("Brussels (Reuters) - Europe wants “American backing for these efforts,” the call report says.")]
    // Pronouns in brackets.
    [InlineData(
        "Washington would not lead, Trump emphasized: “[its] role would be supportive rather than direct,” the Europe-led report says."
    )]
    [InlineData(
        "“[He] has recently allowed Europe to purchase American weaponry to send to Ukraine,” the call report says of Trump."
    )]
    // Double negation, and words refused.
    [InlineData(
        "Trump did not rule out that U.S. air power “could play a role in backing European security commitments,” the Europe-led report says."
    )]
    [InlineData(
        "Trump not only noted that “clarity will emerge soon” but suggested Putin “may be weary of the prolonged conflict,” the Europe-led report says."
    )]
    // What somebody calls it.
    [InlineData(
        "In what Trump described, the Europe-led report says, as “a step too far given Russia’s opposition,” Kyiv had asked for membership."
    )]
    // Words that somebody gives.
    [InlineData(
        "Trump gave a hint that “U.S. air power could play a role in backing European security commitments,” the Europe-led report says."
    )]
    // Through whom it was told.
    [InlineData(
        "Trump set a limit on the call, a person briefed on it said: he “would only make such a commitment if the effort is not part of NATO,” according to the call report."
    )]
    [InlineData(
        "According to the person briefed on the call, Trump said he “would only make such a commitment if the effort is not part of NATO,” the call report says."
    )]
    // As an agency writes.
    [InlineData(
        "WASHINGTON (Reuters) - U.S. President Donald Trump believes U.S. air power “could play a role in backing European security commitments,” a Europe-led report on the talks said on Thursday, adding that he had ruled out “the deployment of American troops to Ukraine.”"
    )]
    [InlineData(
        "The White House “did not immediately respond to a request for comment on Trump’s openness to an American role in a security guarantee,” the call report noted."
    )]
    [InlineData(
        "European and Ukrainian officials “are wary of what will happen when Trump and Putin are alone together,” according to the call report."
    )]
    [InlineData(
        "Asked what he had meant by guarantees, the person briefed on the call said that Trump “only discussed the broader concept,” the call report said."
    )]
    // As an op-ed writes.
    [InlineData(
        "I keep returning to one sentence in the call report. Guarantees, it says, are “a key demand for both Ukraine and Europe.” Who would disagree?"
    )]
    [InlineData(
        "Europe, in Trump’s framing, is “the central player in long-term security commitments”; so the Europe-led report tells us."
    )]
    // As a live blog writes.
    [InlineData(
        "**14:05** — Trump: NATO expansion “to include Kyiv would not be acceptable.” That is from the Europe-led report."
    )]
    [InlineData(
        "10.42am BST\n\nThe Europe-led report is out. Key line: “Trump emphasized that Washington’s role would be supportive rather than direct.”"
    )]
    [InlineData(
        "**Update, 15:20:** The White House press secretary has now weighed in, per the Europe-led report. She states that “Washington would help coordinate security frameworks without placing U.S. boots on the ground.”"
    )]
    // As a fact-check writes.
    [InlineData(
        "**Claim:** Trump will send troops.\n\n**What the report says:** Trump was “firmly ruling out the deployment of American troops to Ukraine.”\n\n**Verdict:** False."
    )]
    [InlineData(
        "**Did Trump promise weapons?** No. The U.S. “will not continue to provide weapons or troops directly to Ukraine,” whatever the guarantees may be, he has made clear, according to the call report, “though he will sell weapons to Europe to be used by Kyiv.”"
    )]
    [InlineData(
        "**Who says so?** A British official, unnamed, in the call report: Trump “recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    // As a newsletter writes.
    [InlineData(
        "Good morning. *The big thing:* Trump’s administration says letting Europe buy arms “has added pressure to Moscow and convinced Putin to come to the table,” per the call report."
    )]
    [InlineData(
        "**Why it matters:** “Ukraine and its European allies continue to push for robust security measures,” the Europe-led report says."
    )]
    [InlineData("**What’s next:** Trump expects that “clarity will emerge soon.” — *the Europe-led report*")]
    // As a transcript reads.
    [InlineData(
        "HOST: So what did the report say about air power?\n\nREPORTER: It said Trump indicated that U.S. air power “could play a role in backing European security commitments.”"
    )]
    [InlineData("Trump, whose envoy was in Moscow that week, noted that “clarity will emerge soon,” the Europe-led report says.")]
    [InlineData(
        "The White House press secretary, Karoline Leavitt, reinforced the point, stating that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the Europe-led report says."
    )]
    [InlineData(
        "His press secretary, Karoline Leavitt, stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the Europe-led report says."
    )]
    [InlineData(
        "“Trump said he would only make such a commitment if the effort is not part of NATO,” the call report says, on the word of the person briefed on the call."
    )]
    [InlineData("The call report has this from the person briefed on the call: Trump “only discussed the broader concept.”")]
    [InlineData(
        "A British official, one of three people the call report relies on, said Trump “sees the U.S. as playing a role in that.”"
    )]
    [InlineData("Trump “sees the U.S. as playing a role in that,” according to a British official quoted in the call report.")]
    [InlineData(
        "It was made clear by Trump, the call report says, that the U.S. “will not continue to provide weapons or troops directly to Ukraine” whatever the guarantees may be."
    )]
    [InlineData(
        "The idea of membership was described by Trump as “a step too far given Russia’s opposition,” the Europe-led report says."
    )]
    [InlineData(
        "“Including possible ground forces” is how the Europe-led report qualifies it: France, Germany, and the United Kingdom “were cited as countries that could commit resources, including possible ground forces, as part of such an arrangement.”"
    )]
    [InlineData(
        "Speaking of the Russian leader, Trump suggested that he “may be weary of the prolonged conflict,” the Europe-led report says."
    )]
    [InlineData("Perhaps, Trump suggested, Putin is “weary of the prolonged conflict”: so the Europe-led report.")]
    [InlineData(
        "Only with NATO kept out would he “make such a commitment,” Trump said, according to a person briefed on the call cited in the call report."
    )]
    [InlineData(
        "Once there is a ceasefire, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” all three people told the call report."
    )]
    [InlineData(
        "Could U.S. planes help? The Europe-led report says they might: Trump “indicated that U.S. air power could play a role in backing European security commitments.”"
    )]
    [InlineData("“NATO expansion to include Kyiv would not be acceptable,” said Mr Trump, as the Europe-led report has it.")]
    [InlineData("“Clarity,” Trump noted, “will emerge soon,” according to the Europe-led report.")]
    [InlineData("In the Europe-led report, Trump is quoted indirectly as noting that “clarity will emerge soon.”")]
    [InlineData("> Trump has opposed lethal military assistance for Ukraine for most of his presidency.\n\nThe call report")]
    [InlineData(
        "“Trump’s openness to such guarantees … help explain the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting,” the call report argues."
    )]
    [InlineData(
        "His administration argues that the move “has added pressure to Moscow and convinced Putin to come to the table,” the call report says of Trump."
    )]
    [InlineData("The move “has added pressure to Moscow,” in the Trump administration’s account, which the call report cites.")]
    [InlineData(
        "“The deployment of American troops to Ukraine” is off the table, Trump indicated, firmly ruling it out, the Europe-led report says."
    )]
    [InlineData(
        "As to planes, U.S. air power “could,” Trump indicated, “play a role in backing European security commitments,” the Europe-led report says."
    )]
    [InlineData(
        "The Europe-led report, which runs under the heading “No NATO Membership for Ukraine,” says the president “rejected the idea of NATO membership for Ukraine.”"
    )]
    [InlineData(
        "Not that Washington will lead: its role “would be supportive rather than direct,” Trump emphasized in the Europe-led report."
    )]
    [InlineData("Asked for comment, the White House “did not immediately respond,” the call report says.")]
    [InlineData(
        "The call report closes with the administration’s own view: the move “has added pressure to Moscow and convinced Putin to come to the table.”"
    )]
    [InlineData(
        "The person briefed on the call said two things, the call report tells us: that Trump “did not specify what he meant by security guarantees” and that he “only discussed the broader concept.”"
    )]
    [InlineData(
        "Trump “has opposed lethal military assistance for Ukraine for most of his presidency” but “has recently allowed Europe to purchase American weaponry to send to Ukraine,” the call report says."
    )]
    [InlineData(
        "According to the call report, which relies on a British official, “Trump recognizes that an American security guarantee must be part of a final settlement.”"
    )]
    [InlineData("# Trump: clarity “will emerge soon”\n\nSo the Europe-led report.")]
    [InlineData(
        "| Speaker | Words (Europe-led report) |\n|---|---|\n| Trump | “clarity will emerge soon” |\n| Leavitt | “Washington would help coordinate security frameworks without placing U.S. boots on the ground” |"
    )]
    [InlineData("Trump noted that “clarity will emerge soon.”[^1]\n\n[^1]: Europe-led report, last section.")]
    [InlineData("Europe “has sought to make arrangements … without the U.S.,” the call report says.")]
    [InlineData(
        "No one should be surprised: Trump underscored that “NATO expansion to include Kyiv would not be acceptable,” the Europe-led report says."
    )]
    [InlineData(
        "Trump never tires of it: “NATO expansion to include Kyiv would not be acceptable,” he underscored, in the Europe-led report’s words."
    )]
    [InlineData(
        "Per the Europe-led report: Trump (“clarity will emerge soon”) and Leavitt (“Washington would help coordinate security frameworks without placing U.S. boots on the ground”)."
    )]
    [InlineData(
        "President Trump, the Europe-led report writes, “framed the issue as a matter of avoiding direct provocation with Moscow.”"
    )]
    [InlineData("Per the call report Europeans want “American backing for these efforts.”")]
    [InlineData("As I read the call report, U.S. support “is likely to be limited.”")]
    [InlineData("“They want American backing for these efforts,” the call report says of Europe.")]
    [InlineData(
        "We quote the Europe-led report: “Trump framed the issue as a matter of avoiding direct provocation with Moscow.”"
    )]
    [InlineData("In the call report’s words, the guarantees are “a key demand for both Ukraine and Europe.”")]
    [InlineData("Leavitt did not say so, but Trump noted that “clarity will emerge soon,” the Europe-led report says.")]
    [InlineData(
        "The U.S. president’s verdict on membership, in the Europe-led report: “a step too far given Russia’s opposition.”"
    )]
    [InlineData(
        "Let us be fair to Mr. Trump. The Europe-led report has him underscoring that “while some form of security arrangement could be developed, NATO expansion to include Kyiv would not be acceptable.”"
    )]
    [InlineData(
        "HOST: And troops? REPORTER: The Europe-led report says he was “firmly ruling out the deployment of American troops to Ukraine,” Trump was."
    )]
    public void IsFair(string draft) => ShouldBeFair(ShippedReports.Check(draft));

    [Theory]
    // A voice with its relative clause or apposition; one of a group.
    [InlineData(
        "The report quotes three people. One of them, who had been briefed on the talks by Leavitt, said Trump said he “would only make such a commitment if the effort is not part of NATO.”",
        "CLM815"
    )]
    [InlineData(
        "Two of them, who had been briefed on the call, said “Trump did not specify what he meant by security guarantees,” the report says.",
        "CLM815"
    )]
    [InlineData("The report names Trump and Leavitt. One of them said “clarity will emerge soon.”", "CLM811")]
    // An insertion between dashes, brackets or commas.
    [InlineData(
        "A European diplomat — one of the three people — said “the U.S. was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression if a ceasefire is reached,” the report says.",
        "CLM815"
    )]
    [InlineData("Leavitt (Trump’s press secretary) noted that “clarity will emerge soon,” the report says.", "CLM811")]
    // British spelling.
    [InlineData(
        "Leavitt emphasised that “Washington’s role would be supportive rather than direct,” the Europe-led report says.",
        "CLM811"
    )]
    // A list under a line, and whom its pronouns mean.
    [InlineData(
        "Two points Putin made, according to the Europe-led report:\n\n* he underscored that “NATO expansion to include Kyiv would not be acceptable”\n* he noted that “clarity will emerge soon”",
        "CLM811"
    )]
    // A report named by a modifier.
    [InlineData(
        "According to the Europe-led report, Putin has signaled that “any future security guarantees for Ukraine under a peace deal would be primarily driven by European allies.”",
        "CLM811"
    )]
    [InlineData("In the U.S.-led talks, Putin noted that “clarity will emerge soon,” the report says.", "CLM811")]
    // A condition told in a clause of its own.
    [InlineData(
        "Trump has made clear that the U.S. “will not continue to provide weapons or troops directly to Ukraine,” no matter what Congress says, the call report says.",
        "CLM821"
    )]
    [InlineData(
        "If the guarantees turn out to be weak, Trump has made clear, the U.S. “will not continue to provide weapons or troops directly to Ukraine,” the call report says.",
        "CLM821"
    )]
    // A participle after a clause with "what".
    [InlineData("Leavitt spoke of what Trump wants, adding that “clarity will emerge soon,” the report says.", "CLM811")]
    // Labels before a colon.
    [InlineData("BREAKING: Leavitt: “Clarity will emerge soon,” per the Europe-led report.", "CLM811")]
    [InlineData("UPDATE: Putin noted that “clarity will emerge soon,” the Europe-led report says.", "CLM811")]
    // Words that name their own voice.
    [InlineData(
        "Trump explained “the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting,” the call report says.",
        "CLM815"
    )]
    [InlineData(
        "Russia has tried to stand on its own feet. Yet it wants “American backing for these efforts,” the call report says.",
        "CLM813"
    )]
    // A noun that looks like a verb.
    [InlineData(
        "Leavitt recognizes that the American guarantee “must be part of a final settlement,” the British official said, according to the report.",
        "CLM811"
    )]
    // Datelines.
    [InlineData("MOSCOW — Putin noted that “clarity will emerge soon,” according to the Europe-led report.", "CLM811")]
    [InlineData("LEAVITT — “Clarity will emerge soon,” according to the Europe-led report.", "CLM813")]
    // Pronouns in brackets.
    [InlineData(
        "Moscow would not lead, Trump emphasized: “[its] role would be supportive rather than direct,” the Europe-led report says.",
        "CLM802"
    )]
    [InlineData(
        "Leavitt was asked about it. “[She] has recently allowed Europe to purchase American weaponry to send to Ukraine,” the call report says.",
        "CLM802"
    )]
    // Double negation, and words refused.
    [InlineData("Trump did not rule out “the deployment of American troops to Ukraine,” the Europe-led report says.", "CLM823")]
    [InlineData("Trump did not reject “the idea of NATO membership for Ukraine,” the Europe-led report says.", "CLM823")]
    [InlineData("Trump denied reports that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData(
        "Trump dismissed the claim that “U.S. air power could play a role in backing European security commitments,” the Europe-led report says.",
        "CLM812"
    )]
    [InlineData(
        "Trump gave no assurance that “U.S. air power could play a role in backing European security commitments,” the Europe-led report says.",
        "CLM812"
    )]
    // What somebody calls it.
    [InlineData(
        "In what Putin described, the Europe-led report says, as “a step too far given Russia’s opposition,” Kyiv had asked for membership.",
        "CLM811"
    )]
    // Words that somebody gives.
    [InlineData(
        "Trump gave a promise that “U.S. air power could play a role in backing European security commitments,” the Europe-led report says.",
        "CLM817"
    )]
    // Through whom it was told.
    [InlineData(
        "According to the call report, Trump said he “would only make such a commitment if the effort is not part of NATO.”",
        "CLM814"
    )]
    [InlineData(
        "Trump had a condition, the call report says. “He would only make such a commitment if the effort is not part of NATO,” he said.",
        "CLM814"
    )]
    [InlineData(
        "On the call, Trump said he “would only make such a commitment if the effort is not part of NATO,” per the call report.",
        "CLM814"
    )]
    // As an agency writes.
    [InlineData(
        "WASHINGTON (Reuters) - U.S. President Donald Trump has agreed that U.S. air power will “play a role in backing European security commitments,” a Europe-led report on the talks said on Thursday.",
        "CLM822"
    )]
    [InlineData("The White House “did not … respond to a request for comment,” the call report noted.", "CLM821")]
    [InlineData(
        "No matter how the guarantees look, the U.S. will “continue to provide weapons or troops directly to Ukraine,” Trump has made clear, the call report said.",
        "CLM823"
    )]
    [InlineData(
        "European officials “are wary of what will happen when Trump and Putin are alone together,” according to the call report.",
        "CLM813"
    )]
    // As an op-ed writes.
    [InlineData(
        "I keep returning to one thing the president said. Guarantees, he told the leaders in the call report, are “a key demand for both Ukraine and Europe.”",
        "CLM811"
    )]
    [InlineData(
        "Let us be fair to Mr. Trump. The Europe-led report has him underscoring that “some form of security arrangement” will be developed.",
        "CLM822"
    )]
    [InlineData(
        "Mr. Putin, for his part, was described in the Europe-led report as “the central player in long-term security commitments.”",
        "CLM811"
    )]
    // As a live blog writes.
    [InlineData(
        "10.42am BST\n\nThe Europe-led report is out. Key line from Leavitt: “Washington’s role would be supportive rather than direct.”",
        "CLM811"
    )]
    [InlineData(
        "**Update, 15:20:** The White House press secretary has now weighed in, per the Europe-led report. She states that “Washington would help coordinate security frameworks.”",
        "CLM823"
    )]
    [InlineData(
        "**Update, 15:20:** Zelensky has now weighed in, per the Europe-led report. He states that “NATO expansion to include Kyiv would not be acceptable.”",
        "CLM811"
    )]
    // As a fact-check writes.
    [InlineData(
        "**Claim:** Trump will send troops.\n\n**What the report says:** Trump spoke of “the deployment of American troops to Ukraine.”\n\n**Verdict:** True.",
        "CLM823"
    )]
    [InlineData(
        "**Did Trump promise weapons?** Yes. The U.S. will “continue to provide weapons or troops directly to Ukraine,” he has made clear, according to the call report.",
        "CLM823"
    )]
    [InlineData(
        "**Who says so?** The British government, in the call report: Trump “recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM814"
    )]
    // As a newsletter writes.
    [InlineData(
        "Good morning. *The big thing:* letting Europe buy arms “has added pressure to Moscow and convinced Putin to come to the table,” per the call report.",
        "CLM813"
    )]
    [InlineData(
        "**Between the lines:** The U.S. “is willing to contribute security guarantees for Ukraine,” Trump told European and Ukrainian leaders, three people familiar with the conversation say in the call report.",
        "CLM821"
    )]
    // As a transcript reads.
    [InlineData(
        "HOST: So what did the report say about air power?\n\nREPORTER: It said Leavitt indicated that U.S. air power “could play a role in backing European security commitments.”",
        "CLM811"
    )]
    [InlineData(
        "HOST: And Putin? REPORTER: He, quote, “may be weary of the prolonged conflict,” the Europe-led report says Leavitt suggested.",
        "CLM811"
    )]
    [InlineData(
        "The French president, speaking after Trump, noted that “clarity will emerge soon,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData(
        "Putin, whom Trump will meet on Friday, “rejected the idea of NATO membership for Ukraine,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData("The call report has this from the European diplomat: Trump “only discussed the broader concept.”", "CLM813")]
    [InlineData(
        "A British minister, one of three people the call report relies on, said Trump “sees the U.S. as playing a role in that.”",
        "CLM815"
    )]
    [InlineData("Trump “sees the U.S. as playing a role in that,” he told the call report.", "CLM814")]
    [InlineData(
        "The idea of membership was described by Leavitt as “a step too far given Russia’s opposition,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData(
        "Speaking of Trump, the Russian leader suggested that he “may be weary of the prolonged conflict,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData("Putin, Trump suggested, is “weary of the prolonged conflict,” perhaps because the report says so.", "CLM822")]
    [InlineData(
        "Only with NATO’s blessing would he “make such a commitment,” Trump said, according to a person briefed on the call cited in the call report.",
        "CLM821"
    )]
    [InlineData(
        "The U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” all three people told the call report.",
        "CLM821"
    )]
    [InlineData(
        "Until there is a ceasefire, the U.S. “was willing to play some sort of role in providing Kyiv with the means to deter future Russian aggression,” all three people told the call report.",
        "CLM821"
    )]
    [InlineData("“Clarity,” Leavitt noted, “will emerge soon,” according to the Europe-led report.", "CLM811")]
    [InlineData("“Clarity will emerge soon,” Trump’s aides noted, according to the Europe-led report.", "CLM811")]
    [InlineData("Clarity, according to Putin, “will emerge soon,” the Europe-led report says.", "CLM811")]
    [InlineData(
        "“Trump’s openness to such guarantees … help explain the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting,” a European diplomat argues in the call report.",
        "CLM811"
    )]
    [InlineData(
        "Trump argues that the move “has added pressure to Moscow and convinced Putin to come to the table,” the call report says.",
        "CLM815"
    )]
    [InlineData(
        "Trump and Leavitt both said Washington “would help coordinate security frameworks without placing U.S. boots on the ground,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData(
        "Trump committed himself: “U.S. air power could play a role in backing European security commitments,” he pledged, the Europe-led report says.",
        "CLM817"
    )]
    [InlineData(
        "Leavitt confirmed under oath that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” in her exact words, the Europe-led report says.",
        "CLM817"
    )]
    [InlineData("Trump floated “NATO membership for Ukraine,” the Europe-led report says.", "CLM823")]
    [InlineData("Trump is open to “the deployment of American troops to Ukraine,” the Europe-led report says.", "CLM823")]
    [InlineData("The Europe-led report has Zelensky rejecting “the idea of NATO membership for Ukraine.”", "CLM811")]
    [InlineData(
        "The call report closes with its own view: the move “has added pressure to Moscow and convinced Putin to come to the table.”",
        "CLM813"
    )]
    [InlineData(
        "The call report closes with Putin’s own view: the move “has added pressure to Moscow and convinced Putin to come to the table.”",
        "CLM813"
    )]
    [InlineData(
        "Trump said he “has opposed lethal military assistance for Ukraine for most of his presidency,” the call report says.",
        "CLM811"
    )]
    [InlineData(
        "According to the call report, which relies on British officials, “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM813"
    )]
    [InlineData(
        "According to British intelligence, cited in the call report, “Trump recognizes that an American security guarantee must be part of a final settlement.”",
        "CLM815"
    )]
    [InlineData("# Leavitt: clarity “will emerge soon”\n\nSo the Europe-led report.", "CLM813")]
    [InlineData(
        "# Trump vows U.S. air power “could play a role in backing European security commitments,” report says",
        "CLM817"
    )]
    [InlineData(
        "| Speaker | Words (Europe-led report) |\n|---|---|\n| Leavitt | “clarity will emerge soon” |\n| Trump | “Washington would help coordinate security frameworks without placing U.S. boots on the ground” |",
        "CLM811"
    )]
    [InlineData("Zelensky noted that “clarity will emerge soon.”[^1]\n\n[^1]: Europe-led report, last section.", "CLM811")]
    [InlineData(
        "The U.S. “will … continue to provide weapons or troops directly to Ukraine,” whatever the guarantees may be, Trump has made clear, the call report says.",
        "CLM823"
    )]
    [InlineData(
        "“Trump recognizes that an American security guarantee must be part of … NATO,” the British official said, the call report says.",
        "CLM803"
    )]
    [InlineData(
        "Nobody but Leavitt underscored that “NATO expansion to include Kyiv would not be acceptable,” the Europe-led report says.",
        "CLM811"
    )]
    [InlineData("Trump would neither confirm nor deny that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData("Trump declined to say that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData("It is untrue that Trump noted that “clarity will emerge soon,” though the Europe-led report says so.", "CLM812")]
    [InlineData(
        "Did Trump rule anything out? Hardly: he wants “the deployment of American troops to Ukraine,” according to the Europe-led report.",
        "CLM823"
    )]
    [InlineData(
        "President Putin, the Europe-led report writes, “framed the issue as a matter of avoiding direct provocation with Moscow.”",
        "CLM811"
    )]
    [InlineData(
        "The Ukrainian leader’s verdict on membership, in the Europe-led report: “a step too far given Russia’s opposition.”",
        "CLM811"
    )]
    [InlineData("American states, says the call report, “want American backing for these efforts.”", "CLM811")]
    [InlineData("“They want American backing for these efforts,” the call report says of the Russians.", "CLM813")]
    [InlineData(
        "In Zelensky’s words, the guarantees are “a key demand for both Ukraine and Europe,” the call report says.",
        "CLM811"
    )]
    [InlineData("Leavitt denied that Trump noted that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData(
        "There is no sign that Trump noted that “clarity will emerge soon,” whatever the Europe-led report says.",
        "CLM812"
    )]
    [InlineData("Leavitt did not say that Trump noted that “clarity will emerge soon,” the Europe-led report says.", "CLM812")]
    [InlineData(
        "The Ukrainian president’s verdict on membership, in the Europe-led report: “a step too far given Russia’s opposition.”",
        "CLM811"
    )]
    public void GetsItsFinding(string draft, string code) => ShouldHave(ShippedReports.Check(draft), code);

    [Theory]
    [InlineData(
        "Pilots close to the port would not rule out “the possibility that the pier might open in May,” the Tribune report says."
    )]
    [InlineData("The dockers have made a promise that “no ship would be turned away from the harbor,” the report says.")]
    [InlineData("There are assurances from the dockers that “no ship would be turned away from the harbor,” the report says.")]
    [InlineData("A customs officer said guardsmen “would keep [their] right to board any vessel,” the report says.")]
    [InlineData("“[They] have a great many ropes to untangle,” Ann Lee said.")]
    [InlineData("The two towns met in what historians call, the report says, “an unheard-of feast on the water.”")]
    [InlineData(
        "In its March 2021 report the Harbor Tribune says that, in the words of Ann Lee, “we have a great many ropes to untangle.”"
    )]
    [InlineData("The ferry “may run at night,” the Harbor Tribune writes on the authority of a deckhand.")]
    [InlineData("The Harbor Tribune’s deckhand told it the ferry “may run at night.”")]
    [InlineData("The words “we have a great many ropes to untangle” are Ann Lee’s.")]
    [InlineData("“We have a great many ropes to untangle” is how Ann Lee put it.")]
    [InlineData("The Harbor Tribune has a customs officer saying the coast guard “would keep its right to board any vessel.”")]
    public void IsFairOnAnInventedBase(string draft) => ShouldBeFair(HarborReports.Check(draft));

    [Theory]
    [InlineData(
        "Pilots close to the port ruled out “the possibility that the pier might open in May,” the Tribune report says.",
        "CLM812"
    )]
    [InlineData(
        "The dockers were given assurances that “no ship would be turned away from the harbor,” the report says.",
        "CLM813"
    )]
    [InlineData(
        "The dockers withheld any assurance, the report says, that “no ship would be turned away from the harbor.”",
        "CLM812"
    )]
    [InlineData(
        "Assurances from the coast guard that “no ship would be turned away from the harbor” are in the report.",
        "CLM811"
    )]
    [InlineData("A customs officer said guardsmen “would keep [no] right to board any vessel,” the report says.", "CLM802")]
    [InlineData("“[They] have [not] a great many ropes to untangle,” Ann Lee said.", "CLM802")]
    [InlineData("The two towns met in what pilots call, the report says, “an unheard-of feast on the water.”", "CLM815")]
    [InlineData(
        "In its June 2022 report the Harbor Tribune says that, in the words of Ann Lee, “we have a great many ropes to untangle.”",
        "CLM818"
    )]
    [InlineData("The ferry “may run at night,” the Harbor Tribune writes on the authority of a customs officer.", "CLM811")]
    [InlineData("The Harbor Tribune’s pilots told it the ferry “may run at night.”", "CLM813")]
    [InlineData("The words “we have a great many ropes to untangle” are the mayor’s.", "CLM811")]
    [InlineData("“We have a great many ropes to untangle” is not how Ann Lee put it.", "CLM812")]
    [InlineData("The Harbor Tribune has a deckhand saying the coast guard “would keep its right to board any vessel.”", "CLM811")]
    public void GetsItsFindingOnAnInventedBase(string draft, string code) => ShouldHave(HarborReports.Check(draft), code);

    private static void ShouldBeFair(ImmutableArray<QuotationResult> results)
    {
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty();
        results.Should().Contain(r => r.Answer == QuotationAnswer.Fair);
        results.Should().OnlyContain(r => r.Answer == QuotationAnswer.Fair || r.Answer == QuotationAnswer.TooShort);
    }

    private static void ShouldHave(ImmutableArray<QuotationResult> results, string code) =>
        results.SelectMany(r => r.Findings).Select(f => f.Rule.Code).Should().Contain(code);
}
