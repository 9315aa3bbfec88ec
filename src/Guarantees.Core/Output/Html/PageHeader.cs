using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>The head of what is read: the title, how to read this, and the legend.</summary>
internal static class PageHeader
{
    public static XElement Of(PageModel room) => HtmlElements.Of(
        "header",
        HtmlElements.Of("h1", ClaimWording.Title(room.KnowledgeBase)),
        HtmlElements.Of("p", HtmlElements.Class("how"), $"{ClaimWording.HowDirect(room.KnowledgeBase.Claims)}, and nothing is said to be true or false, only who said it. {Dating(room.KnowledgeBase.Sources)} {Reviewing(room)}"),
        Legend.Of());

    private static string Dating(ImmutableArray<Source> sources)
    {
        var dated = sources.Count(s => s.Published is not null);
        var when = dated == 0 ? "Nothing is dated" : $"{dated} of {ClaimWording.Count(sources.Length, "report")} print a date";
        return $"{when}: what a report does not print about itself is not filled in.";
    }

    private static string Reviewing(PageModel room)
    {
        var claims = room.KnowledgeBase.Claims;
        return $"{ClaimWording.Count(claims.Length, "claim")} from {ClaimWording.Count(room.KnowledgeBase.Sources.Length, "report")}; "
            + $"reviewed: {ClaimWording.Reviewed(claims.Select(c => room.Index.ReviewOf(c).State))}.";
    }
}
