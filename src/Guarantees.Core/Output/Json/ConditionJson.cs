using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Json;

/// <summary>A condition of a claim: its words, the words that it governs, and who sets it.</summary>
internal sealed record ConditionJson(
    string Kind,
    IEnumerable<SpanJson> Quote,
    IEnumerable<SpanJson> Gates,
    bool Limit,
    SpeakerJson By
)
{
    public static ConditionJson Create(Claim claim, Condition condition) =>
        new(
            condition.Kind.ToTerm(),
            condition.Quote.Select(SpanJson.Create),
            condition.Governs.Select(SpanJson.Create),
            condition.IsLimit,
            SpeakerJson.Create(condition.GetSetter(claim))
        );
}
