using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The head of what is read: the title, how to read this, and the legend.</summary>
internal static class Beginning
{
    public static XElement Of(Room room) => Tag.Of(
        "header",
        Tag.Of("h1", Phrases.Title(room.KnowledgeBase)),
        Tag.Of("p", Tag.Class("how"), $"{Phrases.HowDirect(room.KnowledgeBase.Claims)}, and nothing is said to be true or false, only who said it. {Dating(room.KnowledgeBase.Sources)} {Reviewing(room)}"),
        Legend.Of());

    private static string Dating(ImmutableArray<Source> sources)
    {
        var dated = sources.Count(s => s.Published is not null);
        var when = dated == 0 ? "Nothing is dated" : $"{dated} of {Phrases.Count(sources.Length, "report")} print a date";
        return $"{when}: what a report does not print about itself is not filled in.";
    }

    private static string Reviewing(Room room)
    {
        var claims = room.KnowledgeBase.Claims;
        return $"{Phrases.Count(claims.Length, "claim")} from {Phrases.Count(room.KnowledgeBase.Sources.Length, "report")}; "
            + $"reviewed: {Phrases.Reviewed(claims.Select(c => room.Index.ReviewOf(c).State))}.";
    }
}
