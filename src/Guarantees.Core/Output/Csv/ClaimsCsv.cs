using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Csv;

/// <summary>Claims as CSV: the keys of a claim's JSON as columns, lists joined by <c> | </c>, spans by their words.</summary>
public static class ClaimsCsv
{
    private static readonly ImmutableArray<(string Key, Func<KnowledgeBaseIndex, Claim, string?> Cell)> Columns =
    [
        ("id", (_, c) => c.Id),
        ("source", (_, c) => c.Source.Id),
        ("statement", (_, c) => c.Statement),
        ("quote", (_, c) => JoinSpans(c.Quote)),
        ("direct", (_, c) => CsvText.Boolean(c.IsDirectQuotation)),
        ("speaker", (_, c) => c.Speaker.Id),
        ("through", (_, c) => CsvText.JoinItems(c.Through.Select(v => v.Id))),
        ("level", (_, c) => c.Level.ToTerm()),
        ("relayed", (_, c) => CsvText.Boolean(c.IsRelayed)),
        ("attribution", (_, c) => ClaimWording.Attribution(c)),
        ("attributed", (_, c) => JoinSpans(c.AttributionSpans)),
        ("act", (_, c) => c.Act.ToTerm()),
        ("hedges", (_, c) => JoinSpans(c.Hedges)),
        ("conditions", (_, c) => CsvText.JoinItems(c.Conditions.Select(ClaimWording.ConditionWithKind))),
        ("when", (_, c) => JoinSpans(c.TimeExpressions)),
        ("topics", (_, c) => CsvText.JoinItems(c.Topics)),
        (
            "relations",
            (index, c) =>
                CsvText.JoinItems(
                    index.FindRelations(c).Select(r => $"{ClaimWording.RelationLabel(c, r)} {r.OtherEnd(c.Id)}: {r.Note}")
                )
        ),
        ("sentence", (_, c) => ClaimWording.Sentence(c)),
        ("place", (_, c) => c.Citation),
        ("by", (_, c) => c.Author),
        ("review", (index, c) => index.GetReview(c).State.ToTerm()),
        ("allow", (_, c) => CsvText.JoinItems(c.Suppressions.Select(a => $"{a.Code}: {a.Reason}"))),
        ("note", (_, c) => c.Note),
        ("location", (_, c) => FormatLocation(c.Locations.Get("id"))),
    ];

    /// <summary>Writes a header and one record a claim.</summary>
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

    private static string FormatLocation(Location at) => $"{at.Path}:{at.Line}:{at.Column}";
}
