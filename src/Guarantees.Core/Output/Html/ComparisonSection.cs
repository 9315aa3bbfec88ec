using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>The reports side by side, topic by topic, and what has no counterpart recorded.</summary>
internal static class ComparisonSection
{
    public static XElement Render(PageModel page) =>
        HtmlElements.CreateSection(
            "compare",
            "Compare",
            HtmlElements.Create(
                "p",
                "The reports side by side, topic by topic. No counterpart recorded does not mean that the other report contradicts or confirms it."
            ),
            ReportComparer
                .Compare(page.Index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty)
                .Topics.Select(t => RenderTopic(t, page))
        );

    private static XElement RenderTopic(TopicComparison comparison, PageModel page) =>
        HtmlElements.Create(
            "section",
            HtmlElements.CreateClass("topic"),
            HtmlElements.Create("h3", comparison.Topic.Name),
            HtmlElements.Create("p", comparison.Topic.Description),
            comparison.Pairs.Select(p => ComparisonPair.Render(p, page)),
            RenderList("Also on this topic:", comparison.PairsElsewhere.Select(ComparisonPair.LinkTo)),
            RenderList(
                $"{ComparisonWording.UnmatchedHeading}:",
                comparison.Unmatched.Concat(comparison.UnmatchedElsewhere).Select(a => LinkTo(a.Claim))
            )
        );

    private static XElement LinkTo(Claim claim) =>
        HtmlElements.Create(
            "li",
            HtmlElements.CreateClaims(claim.Id),
            HtmlElements.CreateLink($"#{PageAnchors.ForCard(claim.Id)}", claim.Id),
            $" ({claim.Source.Id}, {LevelStyle.Describe(claim)})"
        );

    private static XElement[] RenderList(string title, IEnumerable<XElement> items) =>
        items.ToArray() is { Length: > 0 } some
            ? [HtmlElements.Create("p", title), HtmlElements.Create("ul", HtmlElements.CreateClass("pairs"), some)]
            : [];
}
