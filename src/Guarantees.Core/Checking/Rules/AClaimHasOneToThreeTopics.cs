using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class AClaimHasOneToThreeTopics
{
    public static readonly Rule Rule = new("CLM412", "A claim has one to three topics", Severity.Warning)
    {
        Explanation = "A claim that belongs everywhere is found nowhere. One to three topics, each once.",
        Bad = "topics: [nato, us-role, troops, weapons]",
        Good = "topics: [nato, us-role]",
    };

    private const int Most = 3;

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        where claim.Topics.Length > Most || claim.Topics.Distinct().Count() < claim.Topics.Length
        select new Finding(
            Rule, claim.Places.Of("topics"),
            claim.Topics.Length > Most ? $"{claim.Topics.Length} topics" : "a topic stands twice", $"keep the one to {Most} that matter most")
        {
            Claim = claim.Id,
        };
}
