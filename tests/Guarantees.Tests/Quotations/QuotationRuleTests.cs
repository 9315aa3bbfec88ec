using Guarantees.Core.Checking;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Rules.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

public class QuotationRuleTests
{
    public static TheoryData<string> Codes => [.. QuotationRules.All.Select(r => r.Rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void TheBadExampleBreaksTheRule(string code)
    {
        var rule = QuotationRules.All.Single(r => r.Rule.Code == code).Rule;
        ShippedReports.Check(rule.BadExample).SelectMany(q => q.Findings).Select(f => f.Rule.Code).Should().Contain(code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void TheGoodExampleIsFair(string code)
    {
        var rule = QuotationRules.All.Single(r => r.Rule.Code == code).Rule;
        ShippedReports.Check(rule.GoodExample).Should().OnlyContain(q => q.Answer == QuotationAnswer.Fair);
    }

    [Fact]
    public void ARemarkSuppressesOneRuleInItsParagraph()
    {
        const string draft = "Putin said “clarity will emerge soon,” the report says. <!-- claims: ignore CLM811 a slip -->";
        ShippedReports.Check(draft).Single().Findings.Should().BeEmpty();
    }

    [Fact]
    public void WordsFromElsewhereDoNotFailTheDraft()
    {
        const string draft = "The mayor said “the harbor is shut for good.” <!-- claims: elsewhere -->";
        ShippedReports.Check(draft).Single().Findings.Should().BeEmpty();
    }

    [Fact]
    public void RulesThatAreNotSelectedFindNothing() =>
        new QuotationChecker(ShippedReports.KnowledgeBase, rule => rule.Code != "CLM811")
            .Check(DraftReader.Read("draft.md", "Putin said “clarity will emerge soon,” the report says."))
            .Single()
            .Findings.Should()
            .BeEmpty();
}
