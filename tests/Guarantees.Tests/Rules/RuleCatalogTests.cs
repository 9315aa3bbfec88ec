using System.Reflection;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

public sealed class RuleCatalogTests
{
    // Each rule by the class that has its descriptor.
    private static readonly Dictionary<Type, Rule> Rules = typeof(RuleCatalog)
        .Assembly.GetTypes()
        .Select(type =>
            (Type: type, Rule: type.GetField("Rule", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) as Rule)
        )
        .Where(t => t.Rule is not null)
        .ToDictionary(t => t.Type, t => t.Rule!);

    [Fact]
    public void Every_rule_is_in_the_catalog() => Rules.Values.Except(RuleCatalog.Rules).Should().BeEmpty();

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

    [Fact]
    public void Every_rule_has_a_test_class_of_its_name_with_two_facts_at_least() =>
        Rules.Keys.Where(rule => CountFacts(rule) < 2).Select(rule => rule.Name).Should().BeEmpty();

    // It says so where the finding is made; of the other two, the cure is to change the claim.
    [Fact]
    public void The_help_of_each_rule_that_can_be_suppressed_says_how() =>
        Rules
            .Where(r => RuleCatalog.Suppressible.Contains(r.Value) && r.Value.Code is not ("CLM403" or "CLM412"))
            .Select(r => r.Key.Name)
            .Where(name =>
                !Repository
                    .Read($"src/Guarantees.Core/Rules/Claims/{name}.cs")
                    .Contains("{Rule.Allowance}", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();

    private static int CountFacts(Type rule) =>
        Type.GetType($"Guarantees.Tests.Rules.{rule.Namespace!.Split('.')[^1]}.{rule.Name}Tests")
            ?.GetMethods()
            .Count(method => method.GetCustomAttribute<FactAttribute>() is not null)
        ?? 0;
}
