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
