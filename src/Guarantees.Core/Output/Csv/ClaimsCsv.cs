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
        ("quote", (_, c) => Words(c.Quote)),
        ("direct", (_, c) => CsvText.Truth(c.Direct)),
        ("speaker", (_, c) => c.Speaker.Id),
        ("through", (_, c) => CsvText.List(c.Through.Select(v => v.Id))),
        ("level", (_, c) => c.Level.Word()),
        ("relayed", (_, c) => CsvText.Truth(c.Relayed)),
        ("attribution", (_, c) => ClaimWording.Attribution(c)),
        ("attributed", (_, c) => Words(c.Attributed)),
        ("act", (_, c) => c.Act.Word()),
        ("hedges", (_, c) => Words(c.Hedges)),
        ("conditions", (_, c) => CsvText.List(c.Conditions.Select(ClaimWording.KindAndCondition))),
        ("when", (_, c) => Words(c.When)),
        ("topics", (_, c) => CsvText.List(c.Topics)),
        ("relations", (index, c) => CsvText.List(index.RelationsOf(c).Select(r => $"{ClaimWording.RelationLabel(c, r)} {r.Other(c.Id)}: {r.Note}"))),
        ("sentence", (_, c) => ClaimWording.Sentence(c)),
        ("place", (_, c) => c.Place),
        ("by", (_, c) => c.By),
        ("review", (index, c) => index.ReviewOf(c).State.Word()),
        ("allow", (_, c) => CsvText.List(c.Allow.Select(a => $"{a.Code}: {a.Reason}"))),
        ("note", (_, c) => c.Note),
        ("location", (_, c) => Location(c.Places.Of("id"))),
    ];

    /// <summary>Writes a header and one record a claim.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="index">What the claims are looked up in.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims, CsvStyle style) =>
        CsvText.Write(output, claims.Select(c => Columns.Select(column => column.Cell(index, c))).Prepend(Columns.Select(c => c.Key)), style);

    private static string Words(ImmutableArray<Span> spans) => CsvText.List(spans.Select(s => s.Text));

    private static string Location(Location at) => $"{at.Path}:{at.Line}:{at.Column}";
}
