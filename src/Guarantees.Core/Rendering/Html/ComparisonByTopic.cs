using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Comparing;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The reports side by side, topic by topic, and what has no counterpart recorded.</summary>
internal static class ComparisonByTopic
{
    public static XElement Of(Room room) => Tag.Section(
        "compare",
        "Compare",
        Tag.Of("p", "The reports side by side, topic by topic. No counterpart recorded does not mean that the other report contradicts or confirms it."),
        Comparer.Compare(room.Index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty).Topics.Select(t => Topic(t, room)));

    private static XElement Topic(TopicComparison comparison, Room room) => Tag.Of(
        "section",
        Tag.Class("topic"),
        Tag.Of("h3", comparison.Topic.Name),
        Tag.Of("p", comparison.Topic.About),
        comparison.Pairs.Select(p => Pair.Of(p, room)),
        Listed("Also on this topic:", comparison.PairsElsewhere.Select(Pair.LinkTo)),
        Listed($"{ComparisonPhrases.Alone}:", comparison.Alone.Concat(comparison.AloneElsewhere).Select(a => LinkTo(a.Claim))));

    private static XElement LinkTo(Claim claim) => Tag.Of(
        "li", Tag.Claims(claim.Id), Tag.Link($"#{Address.Card(claim.Id)}", claim.Id), $" ({claim.Source.Id}, {Levels.Words(claim)})");

    private static XElement[] Listed(string title, IEnumerable<XElement> items) =>
        items.ToArray() is { Length: > 0 } some ? [Tag.Of("p", title), Tag.Of("ul", Tag.Class("pairs"), some)] : [];
}
