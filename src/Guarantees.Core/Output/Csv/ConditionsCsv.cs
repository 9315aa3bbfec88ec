using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Csv;

/// <summary>Conditions as CSV, with the columns of <see cref="ConditionsJson"/>.</summary>
public static class ConditionsCsv
{
    private static readonly string[] Header =
    [
        "kind",
        "quote",
        "gates",
        "limit",
        "by",
        "through",
        "level",
        "claim",
        "source",
        "place",
    ];

    /// <summary>Writes a header and one record per condition.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rows">The conditions.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, IEnumerable<ConditionRow> rows, CsvStyle style) =>
        CsvText.Write(output, rows.Select(GetCells).Prepend(Header), style);

    private static IEnumerable<string?> GetCells(ConditionRow row) =>
        [
            row.Condition.Kind.ToTerm(),
            CsvText.JoinItems(row.Condition.Quote.Select(s => s.Text)),
            CsvText.JoinItems(row.Condition.Governs.Select(s => s.Text)),
            CsvText.Boolean(row.Condition.IsLimit),
            row.Condition.GetSetter(row.Claim).Id,
            CsvText.JoinItems(row.Claim.Through.Select(v => v.Id)),
            row.Claim.Level.ToTerm(),
            row.Claim.Id,
            row.Claim.Source.Id,
            row.Claim.Citation,
        ];
}
