using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The HTML head, with a content security policy that allows only the page's own stylesheet and script.</summary>
internal static class PageHead
{
    public static Markup Render(DocumentModel model, string style, string script)
    {
        var title = DocumentWording.GetTitle(model.KnowledgeBase);
        var description = string.Join(' ', Introduction.GetSentences(model));
        return $"""
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{GetPolicy(style, script)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <meta name="description" content="{description}">
            <meta property="og:type" content="article">
            <meta property="og:title" content="{title}">
            <meta property="og:description" content="{description}">
            <style>{Markup.FromTrusted(style)}</style>
            </head>
            """;
    }

    private static string GetPolicy(string style, string script) =>
        $"default-src 'none'; style-src {EmbeddedResource.GetPolicyHash(style)}; script-src {EmbeddedResource.GetPolicyHash(script)}; base-uri 'none'; form-action 'none'";
}
