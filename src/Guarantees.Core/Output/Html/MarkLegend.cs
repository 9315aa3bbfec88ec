using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The legend of fills and lines, each shown as it appears in a report.</summary>
internal static class MarkLegend
{
    public static Markup Render(DocumentModel model)
    {
        var used = model.Claims.Where(c => !c.AttributionSpans.IsEmpty).Select(c => MarkStyle.GetFamily(c.Level)).ToHashSet();
        var samples = MarkStyle
            .Families.Where(f => used.Contains(f.Class))
            .Select(f => ($"cue {f.Class}", f.Meaning))
            .Concat([("condition", "a condition"), ("limit", "a limit"), ("hedge", "a hedge"), ("claim", "a claim")]);
        return $"""
            <p class="legend">{samples.Select(s =>
                (Markup)$"<mark class=\"{s.Item1}\">{s.Item2}</mark> "
            )}<a href="#glossary">what they mean</a></p>
            """;
    }
}
