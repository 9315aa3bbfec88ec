using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>The way to each part of the page.</summary>
internal static class Navigation
{
    private static readonly (string Id, string Name)[] Parts =
    [
        ("conditions", "Conditions"),
        ("read", "Read"),
        ("compare", "Compare"),
        ("who", "Who says what"),
        ("claims", "Claims"),
        ("method", "Method"),
    ];

    public static XElement Render() =>
        HtmlElements.Create(
            "nav",
            new XAttribute("aria-label", "Parts of the page"),
            HtmlElements.Create("ul", Parts.Select(p => HtmlElements.Create("li", HtmlElements.CreateLink($"#{p.Id}", p.Name))))
        );
}
