using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

public sealed class RuleExamplesTests
{
    // Their examples are bytes, files or a whole report; RulesTests has cases of them.
    private static readonly string[] NoPieceOfYaml = ["CLM001", "CLM107", "CLM601"];

    public static TheoryData<string> Codes =>
        [
            .. RuleCatalog
                .Rules.Where(r => r.Family != Guarantees.Core.Diagnostics.Rule.Quotations)
                .Select(r => r.Code)
                .Except(NoPieceOfYaml),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_breaks_it(string code) =>
        ExampleKnowledgeBase.With(Rule(code).BadExample).Select(f => f.Rule.Code).Should().Contain(code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_of_a_rule_does_not_break_it(string code) =>
        ExampleKnowledgeBase.With(Rule(code).GoodExample).Select(f => f.Rule.Code).Should().NotContain(code);

    [Fact]
    public void Without_an_example_only_the_words_left_out_and_the_review_are_found() =>
        ExampleKnowledgeBase.With("# nothing").Select(f => f.Rule.Code).Distinct().Should().BeEquivalentTo("CLM601", "CLM701");

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        RuleCatalog.Rules.Select(r => r.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_is_explained_in_sentences() =>
        RuleCatalog
            .Rules.Where(r => r.Explanation.Length < 40 || !r.Explanation.EndsWith('.') || r.Title.EndsWith('.'))
            .Should()
            .BeEmpty();

    [Fact]
    public void Examples_of_a_rule_differ() => RuleCatalog.Rules.Where(r => r.BadExample == r.GoodExample).Should().BeEmpty();

    private static Rule Rule(string code) => RuleCatalog.Rules.Single(r => r.Code == code);
}
