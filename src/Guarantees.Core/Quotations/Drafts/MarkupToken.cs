using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A tag, a comment or a run of text of HTML, with its range in the draft.</summary>
/// <param name="Token">The token.</param>
/// <param name="Start">UTF-16 index.</param>
/// <param name="End">UTF-16 index after it.</param>
internal readonly record struct MarkupToken(HtmlToken Token, int Start, int End)
{
    /// <summary>Gets the name of the element, in lower case.</summary>
    public string Name => Token.Name;

    /// <summary>Gets whether it is a start tag.</summary>
    public bool IsStart => Token.Type == HtmlTokenType.StartTag;

    /// <summary>Gets whether it is an end tag.</summary>
    public bool IsEnd => Token.Type == HtmlTokenType.EndTag;

    /// <summary>Gets whether it is a comment.</summary>
    public bool IsComment => Token.Type == HtmlTokenType.Comment;

    /// <summary>Gets whether it is text.</summary>
    public bool IsText => Token.Type == HtmlTokenType.Character;

    /// <summary>Gets whether it starts an element that is not seen, or is struck out.</summary>
    public bool IsHidden =>
        HasAttribute("hidden", _ => true)
        || HasAttribute("style", s => HasStyle(s, "line-through") || HasStyle(s, "display:none"));

    /// <summary>Gets whether it starts a footnote, or all footnotes.</summary>
    public bool IsNote =>
        HasAttribute("role", r => r is "doc-footnote" or "doc-endnote" or "doc-endnotes")
        || HasAttribute(
            "class",
            c =>
                c.Contains("footnote", StringComparison.OrdinalIgnoreCase)
                || c.Contains("endnote", StringComparison.OrdinalIgnoreCase)
        )
        || HasAttribute(
            "id",
            i =>
                i.StartsWith("fn", StringComparison.OrdinalIgnoreCase)
                || i.StartsWith("ftn", StringComparison.OrdinalIgnoreCase)
                || i.StartsWith("footnote", StringComparison.OrdinalIgnoreCase)
                || i.StartsWith("endnote", StringComparison.OrdinalIgnoreCase)
        );

    private bool HasAttribute(string name, Func<string, bool> isIt) =>
        Token is HtmlTagToken { Type: HtmlTokenType.StartTag, Attributes.Count: > 0 } tag
        && tag.Attributes.Any(a => a.Name == name && isIt(a.Value ?? ""));

    private static bool HasStyle(string style, string words) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains(words, StringComparison.OrdinalIgnoreCase);
}
