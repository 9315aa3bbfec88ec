using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class AVoiceSpeaksOnce
{
    public static readonly Rule Rule = new("CLM311", "A voice speaks once in a claim", Severity.Error)
    {
        Explanation = "A chain of voices names each once, and the speaker is not also one of those through whom he is heard.",
        Bad = """
            speaker: person-briefed
            through: [person-briefed]
            """,
        Good = """
            speaker: trump
            through: [person-briefed]
            """,
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        from voice in claim.Through.Index().GroupBy(v => v.Item.Id).Where(g => g.Count() > 1 || g.Key == claim.Speaker.Id)
        select new Finding(
            Rule, claim.Places.Of("through", voice.Last().Index), $"{voice.Key} stands more than once among the voices of this claim",
            "name each voice once, nearest to the report first")
        {
            Claim = claim.Id,
        };
}
