using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>Every condition, one row each.</summary>
internal static class ConditionsTable
{
    public static XElement Render(PageModel page) =>
        HtmlElements.CreateSection(
            "conditions",
            "Conditions",
            HtmlElements.Create("p", "What would have to hold, or how far it holds, and who said so."),
            HtmlTable.Create(
                "Every condition in the reports' words",
                ["Condition", "Kind", "Governs", "Set by", "In the words", "Claim"],
                ConditionRow.ForClaims(page.KnowledgeBase.Claims, ImmutableHashSet<string>.Empty).Select(RenderRow)
            )
        );

    private static XElement RenderRow(ConditionRow row) =>
        HtmlTable.CreateRow(
            [HtmlElements.CreateClass(LevelStyle.GetClass(row.Claim.Level.ToTerm())), HtmlElements.CreateClaims(row.Claim.Id)],
            ("Condition", ClaimWording.QuoteFragments(row.Condition.Quote)),
            ("Kind", Vocabularies.ConditionKinds[row.Condition.Kind].DisplayName),
            ("Governs", ClaimWording.DescribeGovernedText(row)),
            ("Set by", new object[] { ClaimWording.Attribution(row.Claim), " ", LevelStyle.RenderBadges(row.Claim) }),
            ("In the words", ClaimWording.AttributedBy(row.Claim)),
            (
                "Claim",
                new object[]
                {
                    HtmlElements.CreateLink($"#{PageAnchors.ForCard(row.Claim.Id)}", row.Claim.Id),
                    " ",
                    HtmlElements.Create("span", HtmlElements.CreateClass("place"), row.Claim.Citation),
                }
            )
        );
}
