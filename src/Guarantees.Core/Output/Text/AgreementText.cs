using Guarantees.Core.Agreement;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>The agreement of a second reading as text: figures with intervals, then one card per claim to decide.</summary>
public sealed class AgreementText(TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 9;

    private readonly TextRows _rows = new(style);
    private readonly ClaimList _claims = new(style);

    /// <summary>Renders everything, ending with a line break.</summary>
    public string Render(string name, ReadingAgreement agreement) =>
        string.Join(
            '\n',
            [
                $"{style.Bold(SafeText.Escape(name))}: {SafeText.Escape(AgreementWording.DescribeReaders(agreement))}\n",
                RenderTable(GetFigures(agreement)),
                RenderTable(
                    agreement.Fields.Select(GetRow).Prepend(["field", "equal", "share", "95% interval", "alpha", "95% interval"])
                ),
                .. agreement.Differing.Select(p => RenderPair(p, agreement)),
                .. agreement.OnlyFirst.Select(c => RenderSingle(c, AgreementWording.GetNames(agreement)[0])),
                .. agreement.OnlySecond.Select(c => RenderSingle(c, AgreementWording.GetNames(agreement)[1])),
            ]
        );

    private static IEnumerable<string[]> GetFigures(ReadingAgreement agreement) =>
        [
            ["", "value", "95% interval", ""],
            [
                "found by both",
                .. FormatFigure(agreement.FoundByBoth),
                $"{agreement.Pairs.Length} of {agreement.First.KnowledgeBase.Claims.Length} and {agreement.Second.KnowledgeBase.Claims.Length} claims (F1)",
            ],
            ["same words", .. FormatFigure(agreement.SameWords), "mean overlap of the quotes"],
        ];

    private static string[] GetRow(FieldAgreement field) =>
        [field.Name, $"{field.Equal} of {field.Count}", .. FormatFigure(field.Share), .. FormatAlpha(field)];

    private static string[] FormatFigure(Estimate estimate) =>
        [AgreementWording.Format(estimate.Value), AgreementWording.FormatInterval(estimate)];

    private static string[] FormatAlpha(FieldAgreement field) =>
        field is { Alpha.Value: null, Count: > 0 } ? ["all equal", ""] : FormatFigure(field.Alpha);

    private static string RenderTable(IEnumerable<string[]> table)
    {
        var rows = table.ToArray();
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        return string.Concat(
            rows.Select(row => $"  {string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))}".TrimEnd() + "\n")
        );
    }

    private string RenderPair(ComparedPair pair, ReadingAgreement agreement)
    {
        var names = AgreementWording.GetNames(agreement);
        return string.Concat([
            _claims.Render([pair.Pair.First]),
            Row("decide", $"{pair.Pair.Second.Id} of {names[1]} differs"),
            .. pair.Differences.SelectMany(d =>
                new[]
                {
                    Row("", $"{d.Field} by {names[0]}: {Show(d.Before)}"),
                    Row("", $"{d.Field} by {names[1]}: {Show(d.After)}"),
                }
            ),
        ]);
    }

    private string RenderSingle(Claim claim, string reader) => _claims.Render([claim]) + Row("decide", $"found by {reader} only");

    private string Row(string label, string text) => _rows.FormatRow(label, text, Indent, LabelWidth);

    private static string Show(string value) => value.Length == 0 ? "none" : value;
}
