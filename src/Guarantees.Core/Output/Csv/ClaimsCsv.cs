using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Csv;

/// <summary>Claims as CSV: columns for people first, then the rest. Lists are joined with <c> | </c>; spans are given as their words.</summary>
public static class ClaimsCsv
{
    private static readonly ImmutableArray<(string Key, Func<KnowledgeBaseIndex, Claim, string?> Cell)> Columns =
    [
        ("id", (_, c) => c.Id),
        ("who", (_, c) => ClaimWording.Attribution(c)),
        ("level", (_, c) => c.Level.ToTerm()),
        ("second_hand", (_, c) => CsvText.Boolean(c.IsRelayed)),
        ("statement", (_, c) => c.Statement),
        ("conditions", (_, c) => JoinConditions(c.Conditions.Where(condition => !condition.IsLimit))),
        ("limits", (_, c) => JoinConditions(c.Conditions.Where(condition => condition.IsLimit))),
        ("hedges", (_, c) => JoinSpans(c.Hedges)),
        ("quote", (_, c) => JoinSpans(c.Quote)),
        ("cue", (_, c) => JoinSpans(c.AttributionSpans)),
        ("report", (_, c) => ClaimWording.SourceName(c.Source)),
        ("paragraph", (_, c) => c.Quote[0].Line.ToString(CultureInfo.InvariantCulture)),
        ("topics", (_, c) => CsvText.JoinItems(c.Topics)),
        ("review", (index, c) => index.GetReview(c).State.ToTerm()),
        ("sentence", (index, c) => index.GetSentence(c)),
        ("source", (_, c) => c.Source.Id),
        ("speaker", (_, c) => c.Speaker.Id),
        ("through", (_, c) => CsvText.JoinItems(c.Through.Select(v => v.Id))),
        ("direct", (_, c) => CsvText.Boolean(c.IsDirectQuotation)),
        ("act", (_, c) => c.Act.ToTerm()),
        ("when", (_, c) => JoinSpans(c.TimeExpressions)),
        ("relations", (index, c) => CsvText.JoinItems(index.FindRelations(c).Select(r => FormatRelation(c, r)))),
        ("place", (_, c) => c.Citation),
        ("by", (_, c) => c.Author),
        ("allow", (_, c) => CsvText.JoinItems(c.Suppressions.Select(a => $"{a.Code}: {a.Reason}"))),
        ("note", (_, c) => c.Note),
        ("location", (_, c) => FormatLocation(c.Locations.Get("id"))),
    ];

    /// <summary>Writes a header and one record per claim.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="index">What the claims are looked up in.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims, CsvStyle style) =>
        CsvText.Write(
            output,
            claims.Select(c => Columns.Select(column => column.Cell(index, c))).Prepend(Columns.Select(c => c.Key)),
            style
        );

    private static string JoinSpans(ImmutableArray<Span> spans) => CsvText.JoinItems(spans.Select(s => s.Text));

    // only-if: only … if the effort is not part of NATO
    private static string JoinConditions(IEnumerable<Condition> conditions) =>
        CsvText.JoinItems(
            conditions.Select(c =>
                $"{c.Kind.ToTerm()}: {ClaimWording.JoinFragments(c.Quote)}"
                + (c.Governs.IsEmpty ? "" : $" (on: {ClaimWording.JoinFragments(c.Governs)})")
            )
        );

    // The type as in the data, or its inverse if the relation comes from the other claim: qualifies:id, qualified-by:id.
    private static string FormatRelation(Claim claim, Relation relation)
    {
        var type =
            relation.Type.IsDirected() && relation.To == claim.Id
                ? ClaimWording.RelationLabel(claim, relation).Replace(' ', '-')
                : relation.Type.ToTerm();
        return $"{type}:{relation.OtherEnd(claim.Id)}";
    }

    private static string FormatLocation(Location at) => $"{at.Path}:{at.Line}:{at.Column}";
}
