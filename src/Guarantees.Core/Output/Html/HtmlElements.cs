using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>Makes the elements that the page is built of.</summary>
internal static class HtmlElements
{
    /// <summary>An element; content that is null is left out.</summary>
    public static XElement Of(string name, params object?[] content) => new(name, content);

    /// <summary>The <c>class</c> attribute.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>The <c>id</c> attribute.</summary>
    public static XAttribute Id(string id) => new("id", id);

    /// <summary>The attribute by which the script finds what a claim touches.</summary>
    public static XAttribute Claims(params IEnumerable<string> ids) => new("data-claims", string.Join(' ', ids.Select(PageAnchors.Token)));

    /// <summary>A link.</summary>
    public static XElement Link(string address, params object?[] content) => new("a", new XAttribute("href", address), content);

    /// <summary>A part of the page with its heading, which can take the focus when a link leads there.</summary>
    public static XElement Section(string id, string title, params object?[] content) => Of(
        "section",
        new XAttribute("aria-labelledby", id),
        Of("h2", Id(id), new XAttribute("tabindex", "-1"), title),
        content);

    /// <summary>A name and its value in a list of facts.</summary>
    public static XElement Fact(string name, params object?[] value) => Of("div", Of("dt", name), Of("dd", value));
}
