using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>The reports side by side, topic by topic, and what has no counterpart recorded.</summary>
internal static class ComparisonSection
{
    public static XElement Of(PageModel room) => HtmlElements.Section(
        "compare",
        "Compare",
        HtmlElements.Of("p", "The reports side by side, topic by topic. No counterpart recorded does not mean that the other report contradicts or confirms it."),
        ReportComparer.Compare(room.Index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty).Topics.Select(t => Topic(t, room)));

    private static XElement Topic(TopicComparison comparison, PageModel room) => HtmlElements.Of(
        "section",
        HtmlElements.Class("topic"),
        HtmlElements.Of("h3", comparison.Topic.Name),
        HtmlElements.Of("p", comparison.Topic.About),
        comparison.Pairs.Select(p => ComparisonPair.Of(p, room)),
        Listed("Also on this topic:", comparison.PairsElsewhere.Select(ComparisonPair.LinkTo)),
        Listed($"{ComparisonWording.Alone}:", comparison.Alone.Concat(comparison.AloneElsewhere).Select(a => LinkTo(a.Claim))));

    private static XElement LinkTo(Claim claim) => HtmlElements.Of(
        "li", HtmlElements.Claims(claim.Id), HtmlElements.Link($"#{PageAnchors.Card(claim.Id)}", claim.Id), $" ({claim.Source.Id}, {LevelStyle.Words(claim)})");

    private static XElement[] Listed(string title, IEnumerable<XElement> items) =>
        items.ToArray() is { Length: > 0 } some ? [HtmlElements.Of("p", title), HtmlElements.Of("ul", HtmlElements.Class("pairs"), some)] : [];
}
