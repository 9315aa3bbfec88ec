using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class UndeclaredTopic
{
    public static readonly Rule Rule = new("CLM404", "Undeclared topic", Severity.Error)
    {
        Explanation =
            "A claim's topics are ids declared under `topics`, where each topic has a sentence that says what belongs to it.",
        BadExample = "topics: [nat]",
        GoodExample = "topics: [nato]",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        UndeclaredId.Check(
            Rule,
            "topic",
            "declare it under `topics`",
            context.LoadResult.Declared.Topics,
            from claim in context.KnowledgeBase.Claims
            from topic in claim.Topics.Index()
            select new IdReference(topic.Item, claim.Locations.Get("topics", topic.Index), claim.Id)
        );
}
