using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>The head of the page, with the policy that lets nothing in but our own stylesheet and script.</summary>
internal static class HtmlHead
{
    public static XElement Render(string title, string style, string script) =>
        HtmlElements.Create(
            "head",
            HtmlElements.Create("meta", new XAttribute("charset", "utf-8")),
            HtmlElements.Create(
                "meta",
                new XAttribute("http-equiv", "Content-Security-Policy"),
                new XAttribute("content", GetPolicy(style, script))
            ),
            CreateMeta("viewport", "width=device-width, initial-scale=1"),
            CreateMeta("color-scheme", "light dark"),
            CreateMeta("referrer", "no-referrer"),
            HtmlElements.Create("title", title),
            HtmlElements.Create("style", style)
        );

    private static string GetPolicy(string style, string script) =>
        $"default-src 'none'; style-src {EmbeddedResource.GetPolicyHash(style)}; script-src {EmbeddedResource.GetPolicyHash(script)}; base-uri 'none'; form-action 'none'";

    private static XElement CreateMeta(string name, string content) =>
        HtmlElements.Create("meta", new XAttribute("name", name), new XAttribute("content", content));
}
