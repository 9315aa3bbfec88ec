using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class TopicCount
{
    public static readonly Rule Rule = new("CLM412", "Too many or repeated topics", Severity.Warning)
    {
        Explanation = "Give each claim one to three topics, each once: a claim filed under everything is hard to find.",
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
            isRepeated ? $"repeated topic `{topic.Item}`" : $"too many topics ({claim.Topics.Length})",
            $"keep the {MaxTopics} that matter most, each once"
        )
        {
            Claim = claim.Id,
        };
}
