using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>Every condition, one row each.</summary>
internal static class ConditionsTable
{
    public static XElement Of(Room room) => Tag.Section(
        "conditions",
        "Conditions",
        Tag.Of("p", "What would have to hold, or how far it holds, and who said so."),
        Table.Of(
            "Every condition in the reports' words",
            ["Condition", "Kind", "Governs", "Set by", "In the words", "Claim"],
            room.KnowledgeBase.Claims.SelectMany(c => c.Conditions.Select(condition => Row(c, condition)))));

    private static XElement Row(Claim claim, Condition condition) => Table.Row(
        [Tag.Class(Levels.ClassOf(claim.Level.Word())), Tag.Claims(claim.Id)],
        ("Condition", Phrases.Quoted(condition.Quote)),
        ("Kind", condition.Kind.Word()),
        ("Governs", condition.Gates.IsEmpty ? claim.Statement : Phrases.Quoted(condition.Gates)),
        ("Set by", new object[] { Phrases.Attribution(claim), " ", Levels.Signs(claim) }),
        ("In the words", claim.Attributed.IsEmpty ? "the report's own voice" : Phrases.Quoted(claim.Attributed)),
        ("Claim", new object[] { Tag.Link($"#{Address.Card(claim.Id)}", claim.Id), " ", Tag.Of("span", Tag.Class("place"), claim.Place) }));
}
