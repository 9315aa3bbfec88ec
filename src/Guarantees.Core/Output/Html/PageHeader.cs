using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>The head of what is read: the title, how to read this, and the legend.</summary>
internal static class PageHeader
{
    public static XElement Render(PageModel page) =>
        HtmlElements.Create(
            "header",
            HtmlElements.Create("h1", ClaimWording.GetTitle(page.KnowledgeBase)),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("how"),
                $"{ClaimWording.DescribeQuotations(page.KnowledgeBase.Claims)}, and nothing is said to be true or false, only who said it. {DescribeDates(page.KnowledgeBase.Sources)} {DescribeReviews(page)}"
            ),
            Legend.Render()
        );

    private static string DescribeDates(ImmutableArray<Source> sources)
    {
        var dated = sources.Count(s => s.Published is not null);
        var when = dated == 0 ? "Nothing is dated" : $"{dated} of {ClaimWording.Count(sources.Length, "report")} print a date";
        return $"{when}: what a report does not print about itself is not filled in.";
    }

    private static string DescribeReviews(PageModel page)
    {
        var claims = page.KnowledgeBase.Claims;
        return $"{ClaimWording.Count(claims.Length, "claim")} from {ClaimWording.Count(page.KnowledgeBase.Sources.Length, "report")}; "
            + $"reviewed: {ReviewWording.Summarize(claims.Select(c => page.Index.GetReview(c).State))}.";
    }
}
