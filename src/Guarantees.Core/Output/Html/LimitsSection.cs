using Guarantees.Core.Output.Documents;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>The table of all limits.</summary>
internal static class LimitsSection
{
    private static readonly string[] Columns = ["Limit", "On", "Who says it", "Where"];

    public static Markup Render(DocumentModel model)
    {
        ConditionRow[] limits = [.. model.Limits];
        return $"""
            <section aria-labelledby="limits">
            <h2 id="limits" tabindex="-1">Limits</h2>
            <p>How far single claims reach. A limit does not have to happen first, as a condition does.</p>
            {(
                limits.Length == 0
                    ? (Markup)$"<p>None recorded.</p>"
                    : CollapsedTable.Render(
                        ClaimWording.Count(limits.Length, "limit"),
                        Columns,
                        limits.Select(l => RenderRow(l, model)),
                        "limits"
                    )
            )}
            </section>
            """;
    }

    private static Markup RenderRow(ConditionRow row, DocumentModel model)
    {
        var limit = Qualifier.FromCondition(row.Condition);
        return $"""
            <tr data-claims="{model.GetNumber(row.Claim)}">{CollapsedTable.RenderCells(
                $"<b>{limit.Name}</b> {limit.Words}",
                $"{row.Claim.Statement} {ClaimLink.Render(row.Claim, model)}{row.Others.Select(o => (Markup)$"<p><b>{Qualifier.FromCondition(o).Name}</b> {Qualifier.FromCondition(o).Words}</p>")}",
                ClaimWho.Render(row.Claim),
                $"{ClaimWording.Place(row.Claim)}"
            )}

            """;
    }
}
