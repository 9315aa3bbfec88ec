using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class ATopicIsDeclared
{
    public static readonly Rule Rule = new("CLM404", "A topic is declared", Severity.Error)
    {
        Explanation = "A claim's topics are ids of the list under `topics`, each with a sentence that says what belongs there.",
        Bad = "topics: [nat]",
        Good = "topics: [nato]",
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        from topic in claim.Topics.Index()
        where input.Loaded.Declared.Topics?.Contains(topic.Item) == false
        select new Finding(
            Rule, claim.Places.Of("topics", topic.Index), $"there is no topic `{topic.Item}`",
            NearWords.Question(topic.Item, input.Loaded.Declared.Topics!) ?? "declare it under `topics`")
        {
            Claim = claim.Id,
        };
}
