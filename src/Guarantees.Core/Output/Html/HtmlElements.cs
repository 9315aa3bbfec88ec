using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>Makes the elements that the page is built of.</summary>
internal static class HtmlElements
{
    /// <summary>An element; content that is null is left out.</summary>
    public static XElement Create(string name, params object?[] content) => new(name, content);

    /// <summary>The <c>class</c> attribute.</summary>
    public static XAttribute CreateClass(string names) => new("class", names);

    /// <summary>The <c>id</c> attribute.</summary>
    public static XAttribute CreateId(string id) => new("id", id);

    /// <summary>The attribute by which the script finds what a claim touches.</summary>
    public static XAttribute CreateClaims(params IEnumerable<string> ids) =>
        new("data-claims", string.Join(' ', ids.Select(PageAnchors.Encode)));

    /// <summary>A link.</summary>
    public static XElement CreateLink(string address, params object?[] content) =>
        new("a", new XAttribute("href", address), content);

    /// <summary>A part of the page with its heading, which can take the focus when a link leads there.</summary>
    public static XElement CreateSection(string id, string title, params object?[] content) =>
        Create(
            "section",
            new XAttribute("aria-labelledby", id),
            Create("h2", CreateId(id), new XAttribute("tabindex", "-1"), title),
            content
        );

    /// <summary>A name and its value in a list of facts.</summary>
    public static XElement CreateFact(string name, params object?[] value) =>
        Create("div", Create("dt", name), Create("dd", value));
}
