using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class TopicCount
{
    public static readonly Rule Rule = new("CLM412", "Too many or repeated topics", Severity.Warning)
    {
        Explanation = "A claim that belongs everywhere is found nowhere. One to three topics, each once.",
        Bad = "topics: [nato, us-role, troops, weapons]",
        Good = "topics: [nato, us-role]",
    };

    private const int Most = 3;

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from claim in input.KnowledgeBase.Claims
        from topic in claim.Topics.Index()
        let isRepeated = claim.Topics.IndexOf(topic.Item) < topic.Index
        where isRepeated || topic.Index == Most
        select new Finding(
            Rule, claim.Places.Of("topics", topic.Index),
            isRepeated ? $"the topic `{topic.Item}` stands twice" : $"{claim.Topics.Length} topics", $"keep the one to {Most} that matter most")
        {
            Claim = claim.Id,
        };
}
