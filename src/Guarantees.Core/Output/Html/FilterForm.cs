using System.Globalization;
using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>The filter as a template: a filter without a script would do nothing, so the script puts it in place.</summary>
internal static class FilterForm
{
    public static XElement Of(PageModel room) => HtmlElements.Of(
        "template",
        HtmlElements.Id("filter"),
        HtmlElements.Of(
            "section",
            HtmlElements.Class("filter"),
            new XAttribute("aria-label", "Filter"),
            HtmlElements.Of(
                "form",
                new XAttribute("autocomplete", "off"),
                HtmlElements.Of(
                    "details",
                    HtmlElements.Of("summary", "Filter the claims"),
                    HtmlElements.Of("div", HtmlElements.Class("facets"), room.Facets.All.Where(f => !f.Values.IsEmpty).Select(f => Choices(f, room)))),
                HtmlElements.Of(
                    "p",
                    HtmlElements.Of("span", new XAttribute("role", "status")),
                    " ",
                    HtmlElements.Of("button", new XAttribute("type", "reset"), "Reset")))));

    private static XElement Choices(FilterFacet facet, PageModel room) => HtmlElements.Of(
        "fieldset",
        HtmlElements.Of("legend", facet.Title),
        facet.Values.Select(v => HtmlElements.Of(
            "label",
            new XAttribute("data-label", v.Label),
            HtmlElements.Of(
                "input",
                new XAttribute("type", "checkbox"),
                new XAttribute("name", facet.Name),
                new XAttribute("value", PageAnchors.Token(v.Value))),
            $" {v.Label} ",
            HtmlElements.Of("span", HtmlElements.Class("count"), room.KnowledgeBase.Claims.Count(c => facet.Has(c, v.Value)).ToString(CultureInfo.InvariantCulture)))));
}
