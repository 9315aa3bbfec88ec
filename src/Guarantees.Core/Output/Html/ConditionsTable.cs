using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>Every condition, one row each.</summary>
internal static class ConditionsTable
{
    public static XElement Of(PageModel room) => HtmlElements.Section(
        "conditions",
        "Conditions",
        HtmlElements.Of("p", "What would have to hold, or how far it holds, and who said so."),
        HtmlTable.Of(
            "Every condition in the reports' words",
            ["Condition", "Kind", "Governs", "Set by", "In the words", "Claim"],
            ConditionRow.Of(room.KnowledgeBase.Claims, ImmutableHashSet<string>.Empty).Select(Row)));

    private static XElement Row(ConditionRow row) => HtmlTable.Row(
        [HtmlElements.Class(LevelStyle.ClassOf(row.Claim.Level.Word())), HtmlElements.Claims(row.Claim.Id)],
        ("Condition", ClaimWording.Quoted(row.Condition.Quote)),
        ("Kind", row.Condition.Kind.Word()),
        ("Governs", ClaimWording.Governed(row)),
        ("Set by", new object[] { ClaimWording.Attribution(row.Claim), " ", LevelStyle.Signs(row.Claim) }),
        ("In the words", ClaimWording.AttributedBy(row.Claim)),
        ("Claim", new object[] { HtmlElements.Link($"#{PageAnchors.Card(row.Claim.Id)}", row.Claim.Id), " ", HtmlElements.Of("span", HtmlElements.Class("place"), row.Claim.Place) }));
}
