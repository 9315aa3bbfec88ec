using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>The head of the page, with the policy that lets nothing in but our own stylesheet and script.</summary>
internal static class HtmlHead
{
    public static XElement Of(string title, string style, string script) => HtmlElements.Of(
        "head",
        HtmlElements.Of("meta", new XAttribute("charset", "utf-8")),
        HtmlElements.Of("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy(style, script))),
        Named("viewport", "width=device-width, initial-scale=1"),
        Named("color-scheme", "light dark"),
        Named("referrer", "no-referrer"),
        HtmlElements.Of("title", title),
        HtmlElements.Of("style", style));

    private static string Policy(string style, string script) =>
        $"default-src 'none'; style-src {EmbeddedResource.PolicyHash(style)}; script-src {EmbeddedResource.PolicyHash(script)}; base-uri 'none'; form-action 'none'";

    private static XElement Named(string name, string content) =>
        HtmlElements.Of("meta", new XAttribute("name", name), new XAttribute("content", content));
}
