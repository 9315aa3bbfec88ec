using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>What the styles of a Word document make of a paragraph.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, DraftParagraphKind> _kinds = [];

    /// <summary>Reads the part with the styles, where there is one.</summary>
    public WordStyles(XmlReader? xml)
    {
        var id = "";
        while (xml?.Read() == true)
        {
            if (xml.IsWord("style"))
                id = xml.GetWordValue("styleId") ?? "";
            else if (xml.IsWord("name") && FindKind(xml.GetWordValue() ?? "") is { } kind)
                _kinds.TryAdd(id, kind);
            else if (xml.IsWord("outlineLvl") && IsHeading(xml.GetWordValue()))
                _kinds.TryAdd(id, DraftParagraphKind.Heading);
            else if (xml.IsWord("basedOn") && _kinds.TryGetValue(xml.GetWordValue() ?? "", out var based))
                _kinds.TryAdd(id, based);
        }
    }

    /// <summary>Gets the kind of paragraphs of a style.</summary>
    public DraftParagraphKind GetKind(string? style, DraftParagraphKind otherwise) =>
        style is null ? otherwise : _kinds.GetValueOrDefault(style, otherwise);

    /// <summary>Gets whether an outline level is that of a heading; 9 is that of running text.</summary>
    public static bool IsHeading(string? level) => level is [>= '0' and <= '8'];

    // Word's own styles have English names in every language.
    private static DraftParagraphKind? FindKind(ReadOnlySpan<char> name) =>
        name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)
            ? DraftParagraphKind.Heading
        : name.Contains("quote", StringComparison.OrdinalIgnoreCase)
        || name.Equals("block text", StringComparison.OrdinalIgnoreCase)
            ? DraftParagraphKind.BlockQuote
        : name.StartsWith("list", StringComparison.OrdinalIgnoreCase) ? DraftParagraphKind.ListItem
        : null;
}
