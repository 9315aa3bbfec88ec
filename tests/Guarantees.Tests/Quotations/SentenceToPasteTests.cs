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
    public void ItIsFairInMadeUpReportsToo()
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

    [Fact]
    public void ItIsTheWholePrintedSentenceWithItsCredit() =>
        Write("will-sell-weapons-to-europe-for-kyiv")
            .Should()
            .Be(
                "“Whatever the security guarantees may be, Trump has made clear that the U.S. will not continue to provide weapons or troops directly to Ukraine, "
                    + "though he will sell weapons to Europe to be used by Kyiv,” the call report said."
            );

    [Fact]
    public void APronounThatIsTheSubjectOfACueIsReplacedByItsVoice() =>
        Write("putin-may-be-weary").Should().StartWith("“[Donald Trump] suggested Russian President Vladimir Putin may be weary");

    [Fact]
    public void TheVoiceIsTheOneOfTheCueThatOpensTheSentence()
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
    public void WhereTheSentenceEndsInACueTheCreditStandsFirst() =>
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
