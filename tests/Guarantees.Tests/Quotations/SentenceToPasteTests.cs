using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

public class SentenceToPasteTests
{
    public static TheoryData<string> Claims => [.. ShippedReports.KnowledgeBase.Claims.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void ItIsFair(string claim)
    {
        var sentence = Write(claim);
        var results = ShippedReports.Check(sentence);
        results.Should().NotBeEmpty();
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty(sentence);
        results.Should().OnlyContain(r => r.Answer == QuotationAnswer.Fair);
    }

    [Fact]
    public void ItIsFairInInventedReports()
    {
        using var small = new SmallKnowledgeBase();
        using var two = new TwoReports();
        foreach (
            var knowledgeBase in (KnowledgeBase[])
                [small.Load().KnowledgeBase, KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(two.Folder)).KnowledgeBase]
        )
        {
            var checker = new QuotationChecker(knowledgeBase);
            foreach (var sentence in knowledgeBase.Claims.Select(checker.Write).Distinct())
                checker
                    .Check(DraftReader.Read("draft.md", sentence))
                    .Should()
                    .OnlyContain(r => r.Answer == QuotationAnswer.Fair, sentence);
        }
    }

    public static TheoryData<string, string, bool> Printed =>
        new()
        {
            { "\"The toll will stay... for a year.\" said Ann Lee.", "The toll will stay... for a year", true },
            { "\"If the storm passes... the ferry will run and the toll will stay.\"", "the ferry will run", false },
            { "Ann Lee called for \"a higher toll on the bridge this year.\"", "a higher toll on the bridge this year", true },
            { "“The toll will stay on the bridge!”", "The toll will stay on the bridge", false },
            { "“Will the toll stay on the bridge?” Ann Lee said.", "Will the toll stay on the bridge", true },
            {
                "We need to \"keep the toll on the bridge. It is fair to all of us,\" Ann Lee said.",
                "keep the toll on the bridge",
                false
            },
            {
                "We need to \"keep the toll on the bridge. It is fair to all of us,\" Ann Lee said.",
                "It is fair to all of us",
                true
            },
            { "Ann Lee said \"the toll on the bridge will stay.\"", "the toll on the bridge will stay", true },
            { "Ann Lee said “it is ‘a fair toll’ for the bridge.”", "for the bridge", true },
            { "Ann Lee said the workers’ toll will stay “for now”.", "will stay “for now”", true },
            { "Ann Lee said the toll will stay \"for now\".", "the toll will stay \"for now\"", true },
            { "«The toll on the bridge will stay.» Ann Lee said.", "The toll on the bridge will stay", true },
        };

    [Theory]
    [MemberData(nameof(Printed))]
    public void ItIsFairWhateverMarksTheReportUses(string printed, string quote, bool hasCue)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                "    quote: The bridge is closed\n    statement: The bridge is closed.\n    speaker: report\n    level: report\n",
                $"    quote: '{quote}'\n    attributed: {(hasCue ? "Ann Lee" : "[{cue: Ann Lee said that, voice: ann, paragraph: 1}]")}\n    speaker: ann\n",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report.Replace("The bridge is closed.", printed, StringComparison.Ordinal)
        );
        var knowledgeBase = files.Load().KnowledgeBase;
        var checker = new QuotationChecker(knowledgeBase);
        var sentence = checker.Write(knowledgeBase.Claims.Single(c => c.Id == "bridge-closed"));
        var results = checker.Check(DraftReader.Read("draft.md", sentence)).ToArray();
        results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty(sentence);
        results.Should().NotBeEmpty().And.OnlyContain(r => r.Answer == QuotationAnswer.Fair, sentence);
    }

    [Theory]
    [InlineData('"', '"')]
    [InlineData('“', '”')]
    [InlineData('“', '"')]
    [InlineData('„', '“')]
    [InlineData('«', '»')]
    public void AQuotationIsFairWhateverEndsIt(char opens, char closes)
    {
        string[] insides =
        [
            "the toll on the bridge will stay",
            "the toll will stay... on the bridge",
            "the ‘fair’ toll will stay",
        ];
        var printed =
            from inside in insides
            from end in (string[])[".", ",", "!", "?", "...", ""]
            from sentence in (string[])
                [
                    $"Ann Lee said {opens}{inside}{end}{closes}",
                    $"Ann Lee said {opens}{inside}{end}{closes}.",
                    $"{opens}{inside}{end}{closes} Ann Lee said.",
                    $"{opens}{inside}{end}{closes}",
                    $"Ann Lee said it is so: {opens}{inside}{end}{closes} in the end.",
                ]
            select (inside, sentence);
        foreach (var (inside, sentence) in printed)
            ItIsFairWhateverMarksTheReportUses(sentence, inside, hasCue: sentence.Contains("Ann Lee"));
    }

    [Fact]
    public void ItIsTheWholePrintedSentenceWithItsCredit() =>
        Write("will-sell-weapons-to-europe-for-kyiv")
            .Should()
            .Be(
                "“Whatever the security guarantees may be, Trump has made clear that the U.S. will not continue to provide weapons or troops directly to Ukraine, "
                    + "though he will sell weapons to Europe to be used by Kyiv,” the call report said."
            );

    [Fact]
    public void APronounBeforeACueIsReplacedByItsVoice() =>
        Write("putin-may-be-weary").Should().StartWith("“[Donald Trump] suggested Russian President Vladimir Putin may be weary");

    [Fact]
    public void TheVoiceBelongsToTheCueAtTheStartOfTheSentence()
    {
        const string report = "A clerk said that taxes stay. She said the mayor promised a bridge.\n";
        using var files = new SmallKnowledgeBase(
            """
            format: 1
            curator: writer
            readers:
              - {id: writer, kind: agent}
            sources:
              - {id: report, file: sources/report.txt, sha256: SHA256, about: A report made up for tests.}
            speakers:
              - {id: clerk, name: a clerk, kind: unnamed, count: 1, source: report}
              - {id: mayor, name: the mayor, kind: person}
            topics:
              - {id: bridge, name: Bridge, about: The bridge.}
            claims:
              - id: bridge-promised
                source: report
                quote: a bridge
                statement: The mayor promised a bridge.
                speaker: mayor
                through: [clerk]
                level: unnamed-one
                attributed: {She said: clerk, the mayor promised: mayor}
                act: commits
                topics: [bridge]

            """,
            report
        );
        var knowledgeBase = files.Load().KnowledgeBase;
        new QuotationChecker(knowledgeBase)
            .Write(knowledgeBase.Claims[0])
            .Should()
            .Be("“[A clerk] said the mayor promised a bridge,” the report said.");
    }

    [Fact]
    public void IfTheSentenceEndsInACueTheCreditComesFirst() =>
        Write("trump-sees-us-playing-a-role")
            .Should()
            .StartWith("The call report said: “Trump recognizes that")
            .And.EndWith("the British official said.”");

    [Fact]
    public void AnyOtherPronounStaysAsPrinted() =>
        Write("it-likely-limited").Should().StartWith("“It also is likely to be limited");

    private static string Write(string claim) =>
        ShippedReports.Checker.Write(ShippedReports.KnowledgeBase.Claims.Single(c => c.Id == claim));
}
