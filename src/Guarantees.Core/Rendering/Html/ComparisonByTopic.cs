using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The reports side by side, topic by topic, and what has no counterpart recorded.</summary>
internal static class ComparisonByTopic
{
    public static XElement Of(Room room)
    {
        ImmutableArray<Counterpart> pairs = [.. Counterpart.AllOf(room.Index)];
        return Tag.Section(
            "compare",
            "Compare",
            Tag.Of("p", "The reports side by side, topic by topic. No counterpart recorded does not mean that the other report contradicts or confirms it."),
            room.KnowledgeBase.Topics.Select(t => Topic(t, pairs, room)));
    }

    private static XElement? Topic(Topic topic, ImmutableArray<Counterpart> pairs, Room room)
    {
        var claims = room.KnowledgeBase.Claims.Where(c => c.Topics.Contains(topic.Id)).ToArray();
        if (claims.Length == 0)
            return null;
        string[] topics = [.. room.KnowledgeBase.Topics.Select(t => t.Id)];
        var own = pairs.Where(p => p.IsAbout(topic.Id)).ToLookup(p => p.Home(topics) == topic.Id);
        var paired = pairs.SelectMany(p => new[] { p.From.Id, p.To.Id }).ToHashSet(StringComparer.Ordinal);
        return Tag.Of(
            "section",
            Tag.Class("topic"),
            Tag.Of("h3", topic.Name),
            Tag.Of("p", topic.About),
            own[true].Select(p => ComparedPair.Of(p, room)),
            Listed("Also on this topic:", own[false].Select(ComparedPair.LinkTo)),
            Listed("No counterpart recorded:", claims.Where(c => !paired.Contains(c.Id)).Select(LinkTo)));
    }

    private static XElement LinkTo(Claim claim) => Tag.Of(
        "li", Tag.Claims(claim.Id), Tag.Link($"#{Address.Card(claim.Id)}", claim.Id), $" ({claim.Source.Id}, {Levels.Words(claim)})");

    private static XElement[] Listed(string title, IEnumerable<XElement> items) =>
        items.ToArray() is { Length: > 0 } some ? [Tag.Of("p", title), Tag.Of("ul", Tag.Class("pairs"), some)] : [];
}
