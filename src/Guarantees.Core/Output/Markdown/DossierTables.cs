using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The tables of the dossier; none has more than five columns.</summary>
internal static class DossierTables
{
    private const string Who = "Who says it";

    /// <summary>Renders one table per type of relation, and the claims without a counterpart; empty if there is only one report.</summary>
    public static string RenderComparison(DocumentModel model)
    {
        if (model.Comparison.Sources.Length < 2)
            return "";
        var kinds = ComparisonWording.Order.Select(t => RenderKind(t, model));
        var unmatched = ComparisonAnswer.DescribeUnmatched(model);
        return $"## Compare\n\n{string.Join('\n', kinds)}"
            + (
                unmatched.Length == 0
                    ? ""
                    : $"\n{unmatched} {string.Join(' ', model.Unmatched.Select(c => ClaimMarkup.Refer(c, model)))}\n"
            );
    }

    /// <summary>Renders the table of all claims.</summary>
    public static string RenderClaims(DocumentModel model) =>
        $"## All {ClaimWording.Count(model.Claims.Length, "claim")}\n\n"
        + MarkdownFormat.FormatHead("Note", Who, "Claim", "If, limit, hedge", "Where")
        + string.Concat(model.Claims.Select(c => RenderClaim(c, model)));

    /// <summary>Renders the table of all limits.</summary>
    public static string RenderLimits(DocumentModel model)
    {
        ConditionRow[] limits = [.. model.Limits];
        return limits.Length == 0
            ? ""
            : $"## Limits\n\nWords that limit a claim.\n\n{MarkdownFormat.FormatHead("Limit", "On", Who, "Where")}{string.Concat(limits.Select(l => RenderLimit(l, model)))}";
    }

    /// <summary>Renders the number of claims of each speaker, by how the source is identified.</summary>
    public static string RenderSpeakers(DocumentModel model) =>
        $"## Who speaks\n\n{MarkdownFormat.FormatHead("Speaker", "Claims", "By how the source is identified")}"
        + string.Concat(SpeakerShare.Count(model.Claims).Select(s => RenderSpeaker(s.Speaker, model)));

    private static string RenderKind(RelationType type, DocumentModel model)
    {
        ComparedPair[] pairs = [.. model.GetPairs(type)];
        var heading = ComparisonAnswer.GetHeading(type);
        return pairs.Length == 0
            ? $"{heading}: none recorded.\n"
            : $"### {heading} ({pairs.Length})\n\n{MarkdownFormat.FormatHead(GetColumns(model))}{string.Concat(pairs.Select(p => RenderPair(p, model)))}";
    }

    private static string[] GetColumns(DocumentModel model) =>
        model.Comparison.Sources is [var left, var right]
            ? [NameSource(left), NameSource(right), "Difference"]
            : ["One report", "Another report", "Difference"];

    private static string NameSource(Source source) =>
        MarkdownFormat.EscapeText(DocumentWording.Capitalize(ClaimWording.SourceName(source)));

    private static string RenderPair(ComparedPair pair, DocumentModel model) =>
        MarkdownFormat.FormatRow(
            RenderSide(pair.Left, model),
            RenderSide(pair.Right, model),
            MarkdownFormat.EscapeText(pair.Difference)
        );

    private static string RenderSide(Claim claim, DocumentModel model)
    {
        var qualifiers = ClaimMarkup.RenderQualifiers(claim);
        return $"{ClaimMarkup.RenderWho(claim)}: {MarkdownFormat.EscapeText(claim.Statement)}{ClaimMarkup.Refer(claim, model)} "
            + $"{(qualifiers.Length == 0 ? "" : $"{qualifiers}; ")}{MarkdownFormat.EscapeText(ClaimWording.Place(claim))}";
    }

    private static string RenderClaim(Claim claim, DocumentModel model) =>
        MarkdownFormat.FormatRow(
            ClaimMarkup.Refer(claim, model),
            ClaimMarkup.RenderWho(claim),
            MarkdownFormat.EscapeText(claim.Statement),
            ClaimMarkup.RenderQualifiers(claim),
            MarkdownFormat.EscapeText(ClaimWording.Place(claim))
        );

    private static string RenderLimit(ConditionRow row, DocumentModel model)
    {
        var others = string.Concat(row.Others.Select(o => $"; {ClaimMarkup.Render(Qualifier.FromCondition(o))}"));
        return MarkdownFormat.FormatRow(
            ClaimMarkup.Render(Qualifier.FromCondition(row.Condition)),
            $"{MarkdownFormat.EscapeText(row.Claim.Statement)}{ClaimMarkup.Refer(row.Claim, model)}{others}",
            ClaimMarkup.RenderWho(row.Claim),
            MarkdownFormat.EscapeText(ClaimWording.Place(row.Claim))
        );
    }

    private static string RenderSpeaker(Speaker speaker, DocumentModel model)
    {
        var claims = model.Claims.Where(c => c.Speaker.Id == speaker.Id).ToArray();
        var levels = claims.GroupBy(DocumentWording.NameLevel).Select(g => $"{g.Count()} {g.Key}");
        return MarkdownFormat.FormatRow(
            MarkdownFormat.EscapeText(DocumentWording.Capitalize(DocumentWording.NameSpeaker(speaker))),
            $"{claims.Length}",
            string.Join("; ", levels)
        );
    }
}
