using Guarantees.Core.Checking;
using Guarantees.Core.Rules;

namespace Guarantees.Tests.Checking;

public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("CLM201", "CLM201")]
    [InlineData("clm4", "CLM4")]
    [InlineData("CLM4xx", "CLM4")]
    [InlineData("CLM40x", "CLM40")]
    [InlineData("CLM", "CLM")]
    public void A_code_or_a_prefix_is_understood(string given, string prefix) =>
        RuleSelection.ParsePrefix(given).Should().Be(prefix);

    [Theory]
    [InlineData("CLM999")]
    [InlineData("E501")]
    [InlineData("")]
    [InlineData("xxx")]
    [InlineData("CLM2011")]
    public void A_prefix_without_a_rule_is_unknown(string given) => RuleSelection.ParsePrefix(given).Should().BeNull();

    [Theory]
    [InlineData("", "", true)]
    [InlineData("CLM2", "", true)]
    [InlineData("CLM4", "", false)]
    [InlineData("", "CLM2", false)]
    [InlineData("CLM201", "CLM2", true)]
    [InlineData("CLM2", "CLM201", false)]
    [InlineData("CLM201", "CLM201", false)]
    [InlineData("CLM4 CLM201", "CLM2", true)]
    [InlineData("CLM2 CLM201", "CLM20", true)]
    [InlineData("CLM20", "CLM2 CLM201", false)]
    public void The_most_specific_code_wins(string select, string ignore, bool isReported) =>
        new RuleSelection([.. Split(select)], [.. Split(ignore)])
            .Includes(RuleCatalog.Rules.Single(r => r.Code == "CLM201"))
            .Should()
            .Be(isReported);

    private static string[] Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
