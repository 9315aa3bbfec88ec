using System.Globalization;
using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>The filter as a template: a filter without a script would do nothing, so the script puts it in place.</summary>
internal static class FilterForm
{
    public static XElement Render(PageModel page) =>
        HtmlElements.Create(
            "template",
            HtmlElements.CreateId("filter"),
            HtmlElements.Create(
                "section",
                HtmlElements.CreateClass("filter"),
                new XAttribute("aria-label", "Filter"),
                HtmlElements.Create(
                    "form",
                    new XAttribute("autocomplete", "off"),
                    HtmlElements.Create(
                        "details",
                        HtmlElements.Create("summary", "Filter the claims"),
                        HtmlElements.Create(
                            "div",
                            HtmlElements.CreateClass("facets"),
                            page.Facets.All.Where(f => !f.Values.IsEmpty).Select(f => RenderChoices(f, page))
                        )
                    ),
                    HtmlElements.Create(
                        "p",
                        HtmlElements.Create("span", new XAttribute("role", "status")),
                        " ",
                        HtmlElements.Create("button", new XAttribute("type", "reset"), "Reset")
                    )
                )
            )
        );

    private static XElement RenderChoices(FilterFacet facet, PageModel page) =>
        HtmlElements.Create(
            "fieldset",
            HtmlElements.Create("legend", facet.Title),
            facet.Values.Select(v =>
                HtmlElements.Create(
                    "label",
                    new XAttribute("data-label", v.Label),
                    HtmlElements.Create(
                        "input",
                        new XAttribute("type", "checkbox"),
                        new XAttribute("name", facet.Name),
                        new XAttribute("value", PageAnchors.Encode(v.Value))
                    ),
                    $" {v.Label} ",
                    HtmlElements.Create(
                        "span",
                        HtmlElements.CreateClass("count"),
                        page.KnowledgeBase.Claims.Count(c => facet.Matches(c, v.Value)).ToString(CultureInfo.InvariantCulture)
                    )
                )
            )
        );
}
