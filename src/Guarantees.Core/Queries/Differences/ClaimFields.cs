using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries.Differences;

/// <summary>The fields of a claim as texts, under their names in the data, so that two claims can be set against each other.</summary>
public static class ClaimFields
{
    /// <summary>Gets all fields in a fixed order.</summary>
    public static IEnumerable<(string Field, string? Value)> Get(Claim claim) =>
        [
            ("statement", claim.Statement),
            ("speaker", DescribeVoice(claim.Speaker)),
            ("through", Join(claim.Through.Select(DescribeVoice))),
            ("level", claim.Level.ToTerm()),
            ("attributed", Join(claim.Cues.Select(DescribeCue))),
            ("act", claim.Act.ToTerm()),
            ("conditions", Join(claim.Conditions.Select(DescribeCondition))),
            ("hedges", Join(claim.Hedges.Select(h => h.Text))),
            ("when", Join(claim.TimeExpressions.Select(w => w.Text))),
            ("source", claim.Source.Id),
            ("quote", JoinFragments(claim.Quote)),
            ("paragraph", Join(GetParagraphs(claim), "\n")),
            ("topics", Join(claim.Topics, ", ")),
            ("allow", Join(claim.Suppressions.Select(s => $"{s.Code}: {s.Reason}"))),
            ("note", claim.Note),
            ("by", claim.Author),
        ];

    /// <summary>A voice with all that a review of its claims is bound to: "a clerk (clerk, unnamed, 1)".</summary>
    public static string DescribeVoice(Speaker voice) =>
        $"{voice.Name} ({Join([voice.Id, voice.Kind.ToTerm(), .. GetDetails(voice)], ", ")})";

    /// <summary>A condition: "only-if: only … if the state pays", and what it governs.</summary>
    public static string DescribeCondition(Condition condition) =>
        $"{condition.Kind.ToTerm()}: {JoinFragments(condition.Quote)}{(condition.Governs.IsEmpty ? "" : $" (governs {JoinFragments(condition.Governs)})")}";

    private static IEnumerable<string> GetDetails(Speaker voice) =>
        [
            .. voice.Count is { } count ? (string[])[count.ToString(CultureInfo.InvariantCulture)] : [],
            .. voice.Members.IsEmpty ? (string[])[] : [$"members {Join(voice.Members, " ")}"],
        ];

    private static string DescribeCue(Cue cue) => JoinFragments(cue.Words) + (cue.Voice is null ? "" : $" ({cue.Voice.Id})");

    private static IEnumerable<string> GetParagraphs(Claim claim) =>
        claim.AllSpans.Select(s => s.Line).Distinct().Order().Select(claim.Source.Text.GetLine);

    private static string JoinFragments(ImmutableArray<Span> fragments) => Join(fragments.Select(f => f.Text), " … ");

    private static string Join(IEnumerable<string> texts, string separator = "; ") => string.Join(separator, texts);
}
