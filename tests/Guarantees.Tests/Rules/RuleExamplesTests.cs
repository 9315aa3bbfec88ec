using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

public sealed class RuleExamplesTests
{
    // Their examples are bytes or a report; their own tests have such.
    private static readonly string[] NoPieceOfYaml = ["CLM001", "CLM107", "CLM601"];

    public static TheoryData<string> Codes =>
        [.. RuleCatalog.Rules.Where(r => r.Family != Rule.Quotations).Select(r => r.Code).Except(NoPieceOfYaml)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_breaks_it(string code) =>
        RuleExample.Check(Find(code).BadExample).Select(f => f.Rule.Code).Should().Contain(code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_of_a_rule_does_not_break_it(string code) =>
        RuleExample.Check(Find(code).GoodExample).Select(f => f.Rule.Code).Should().NotContain(code);

    [Fact]
    public void Without_an_example_only_uncovered_text_and_a_missing_review_are_found() =>
        RuleExample.Check("# nothing").Select(f => f.Rule.Code).Distinct().Should().BeEquivalentTo("CLM601", "CLM701");

    private static Rule Find(string code) => RuleCatalog.Rules.Single(r => r.Code == code);
}
