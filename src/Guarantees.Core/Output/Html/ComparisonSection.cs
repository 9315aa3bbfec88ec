using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The comparison of the reports: one table per type of relation, and the claims without a recorded counterpart.</summary>
internal static class ComparisonSection
{
    public static Markup Render(DocumentModel model) =>
        model.Comparison.Sources.Length < 2
            ? Markup.Empty
            : $"""
                <section aria-labelledby="compare">
                <h2 id="compare" tabindex="-1">Compare</h2>
                {ComparisonWording.Order.Select(t => RenderType(t, model))}
                {RenderUnmatched(model)}
                </section>
                """;

    private static Markup RenderType(RelationType type, DocumentModel model)
    {
        ComparedPair[] pairs = [.. model.GetPairs(type)];
        var heading = ComparisonAnswer.GetHeading(type);
        if (pairs.Length == 0)
            return $"<p><b>{heading}:</b> none recorded</p>\n";
        return CollapsedTable.Render(
            $"{heading} ({pairs.Length})",
            GetColumns(model),
            pairs.Select(p => RenderPair(p, model)),
            "pairs"
        );
    }

    // Each side names its report, so that it can be read without the heading.
    private static string[] GetColumns(DocumentModel model) =>
        model.Comparison.Sources is [var left, var right]
            ?
            [
                DocumentWording.Capitalize(ClaimWording.SourceName(left)),
                DocumentWording.Capitalize(ClaimWording.SourceName(right)),
                "Difference",
            ]
            : ["One report", "Another report", "Difference"];

    private static Markup RenderPair(ComparedPair pair, DocumentModel model) =>
        $"""
            <tr data-claims="{model.ListNumbers([pair.Left, pair.Right])}">{CollapsedTable.RenderCells(
                RenderSide(pair.Left, model),
                RenderSide(pair.Right, model),
                $"{pair.Difference}"
            )}

            """;

    private static Markup RenderSide(Claim claim, DocumentModel model) =>
        $"<p>{ClaimWho.Render(claim)}: {claim.Statement} {ClaimLink.Render(claim, model)}</p>{QualifierMarkup.RenderLines(claim)}<p><small>{ClaimWording.Place(claim)}</small></p>";

    private static Markup RenderUnmatched(DocumentModel model)
    {
        Claim[] claims = [.. model.Unmatched];
        if (claims.Length == 0)
            return Markup.Empty;
        return $"""
            <details class="table">
            <summary>{ComparisonAnswer.DescribeUnmatched(model)}</summary>
            <ul>
            {claims.GroupBy(c => c.Source.Id).Select(g =>
                (Markup)
                    $"<li>Only in the {ClaimWording.SourceName(g.First().Source)}, as far as recorded: {Markup.Join(" ", g.Select(c => ClaimLink.Render(c, model)))}</li>\n"
            )}</ul>
            </details>
            """;
    }
}
