using System.Globalization;
using System.Xml.Linq;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The filter as a template: a filter without a script would do nothing, so the script puts it in place.</summary>
internal static class FilterForm
{
    public static XElement Of(Room room) => Tag.Of(
        "template",
        Tag.Id("filter"),
        Tag.Of(
            "section",
            Tag.Class("filter"),
            new XAttribute("aria-label", "Filter"),
            Tag.Of(
                "form",
                new XAttribute("autocomplete", "off"),
                Tag.Of(
                    "details",
                    Tag.Of("summary", "Filter the claims"),
                    Tag.Of("div", Tag.Class("facets"), room.Facets.All.Where(f => !f.Values.IsEmpty).Select(f => Choices(f, room)))),
                Tag.Of(
                    "p",
                    Tag.Of("span", new XAttribute("role", "status")),
                    " ",
                    Tag.Of("button", new XAttribute("type", "reset"), "Reset")))));

    private static XElement Choices(Facet facet, Room room) => Tag.Of(
        "fieldset",
        Tag.Of("legend", facet.Title),
        facet.Values.Select(v => Tag.Of(
            "label",
            new XAttribute("data-label", v.Label),
            Tag.Of(
                "input",
                new XAttribute("type", "checkbox"),
                new XAttribute("name", facet.Name),
                new XAttribute("value", Address.Token(v.Value))),
            $" {v.Label} ",
            Tag.Of("span", Tag.Class("count"), room.KnowledgeBase.Claims.Count(c => facet.Has(c, v.Value)).ToString(CultureInfo.InvariantCulture)))));
}
