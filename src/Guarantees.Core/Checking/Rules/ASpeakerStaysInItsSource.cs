using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class ASpeakerStaysInItsSource
{
    public static readonly Rule Rule = new("CLM306", "A speaker stays in its source", Severity.Error)
    {
        Explanation = "A speaker that belongs to one source cannot speak in a claim of another: nobody knows that the unnamed official of one report is that of the other.",
        Bad = """
            source: european-led
            speaker: british-official
            """,
        Good = """
            source: call-report
            speaker: british-official
            """,
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        from named in claim.Voices.Index()
        let voice = named.Item
        where voice.Source is not null && voice.Source != claim.Source.Id
        select new Finding(
            Rule, named.Index < claim.Through.Length ? claim.Places.Of("through", named.Index) : claim.Places.Of("speaker"),
            $"{voice.Id} belongs to {voice.Source}, the claim to {claim.Source.Id}",
            $"declare a speaker of {claim.Source.Id}, even under the same name")
        {
            Claim = claim.Id,
        };
}
