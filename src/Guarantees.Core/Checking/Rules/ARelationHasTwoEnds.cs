using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class ARelationHasTwoEnds
{
    public static readonly Rule Rule = new("CLM502", "A relation has two ends", Severity.Warning)
    {
        Explanation = "A claim has no relation to itself.",
        Bad = "{from: a, to: a, type: agrees}",
        Good = "{from: a, to: b, type: agrees}",
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from relation in input.KnowledgeBase.Relations
        where relation.From == relation.To
        select new Finding(Rule, relation.Places.Item, $"`{relation.From}` is related to itself", "name the other claim, or remove the relation");
}
