using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class UndeclaredTopic
{
    public static readonly Rule Rule = new("CLM404", "Undeclared topic", Severity.Error)
    {
        Explanation = "A claim's topics are ids of the list under `topics`, each with a sentence that says what belongs there.",
        BadExample = "topics: [nat]",
        GoodExample = "topics: [nato]",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from topic in claim.Topics.Index()
        where context.LoadResult.Declared.Topics?.Contains(topic.Item) == false
        select new Finding(
            Rule,
            claim.Locations.Get("topics", topic.Index),
            $"unknown topic `{topic.Item}`",
            SpellingSuggestions.DidYouMean(topic.Item, context.LoadResult.Declared.Topics!) ?? "declare it under `topics`"
        )
        {
            Claim = claim.Id,
        };
}
