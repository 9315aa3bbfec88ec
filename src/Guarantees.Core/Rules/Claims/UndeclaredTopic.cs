using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class UndeclaredTopic
{
    public static readonly Rule Rule = new("CLM404", "Undeclared topic", Severity.Error)
    {
        Explanation = "A claim's topics are ids of the list under `topics`, each with a sentence that says what belongs there.",
        Bad = "topics: [nat]",
        Good = "topics: [nato]",
    };

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from claim in input.KnowledgeBase.Claims
        from topic in claim.Topics.Index()
        where input.Loaded.Declared.Topics?.Contains(topic.Item) == false
        select new Finding(
            Rule, claim.Places.Of("topics", topic.Index), $"there is no topic `{topic.Item}`",
            SpellingSuggestions.Question(topic.Item, input.Loaded.Declared.Topics!) ?? "declare it under `topics`")
        {
            Claim = claim.Id,
        };
}
