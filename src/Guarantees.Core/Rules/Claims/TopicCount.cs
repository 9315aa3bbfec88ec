using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class TopicCount
{
    public static readonly Rule Rule = new("CLM412", "Too many or repeated topics", Severity.Warning)
    {
        Explanation = "A claim that belongs everywhere is found nowhere. One to three topics, each once.",
        BadExample = "topics: [nato, us-role, troops, weapons]",
        GoodExample = "topics: [nato, us-role]",
    };

    private const int MaxTopics = 3;

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from topic in claim.Topics.Index()
        let isRepeated = claim.Topics.IndexOf(topic.Item) < topic.Index
        where isRepeated || topic.Index == MaxTopics
        select new Finding(
            Rule,
            claim.Locations.Get("topics", topic.Index),
            isRepeated ? $"the topic `{topic.Item}` stands twice" : $"{claim.Topics.Length} topics",
            $"keep the one to {MaxTopics} that matter most"
        )
        {
            Claim = claim.Id,
        };
}
