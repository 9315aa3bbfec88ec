using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;

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
            ConditionRow.Of(room.KnowledgeBase.Claims, ImmutableHashSet<string>.Empty).Select(Row)));

    private static XElement Row(ConditionRow row) => Table.Row(
        [Tag.Class(Levels.ClassOf(row.Claim.Level.Word())), Tag.Claims(row.Claim.Id)],
        ("Condition", Phrases.Quoted(row.Condition.Quote)),
        ("Kind", row.Condition.Kind.Word()),
        ("Governs", Phrases.Governed(row)),
        ("Set by", new object[] { Phrases.Attribution(row.Claim), " ", Levels.Signs(row.Claim) }),
        ("In the words", Phrases.AttributedBy(row.Claim)),
        ("Claim", new object[] { Tag.Link($"#{Address.Card(row.Claim.Id)}", row.Claim.Id), " ", Tag.Of("span", Tag.Class("place"), row.Claim.Place) }));
}
