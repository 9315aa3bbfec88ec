using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml.Linq;
using Guarantees.Core.Text;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// Writes a tree of elements as HTML (WHATWG HTML 13.3, serializing). The only place where text becomes markup, so that
/// whatever the data holds comes out as the characters it is.
/// </summary>
internal static class HtmlSerializer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly FrozenSet<string> Void = WordSet.Parse("br col hr input link meta");

    // Their text is not markup in HTML; it comes from our own files only.
    private static readonly FrozenSet<string> Raw = WordSet.Parse("style script");

    // A line end after these is seen by nobody and lets two versions of a page be compared line by line.
    private static readonly FrozenSet<string> Blocks = WordSet.Parse(
        "head meta title style script header nav main section article div p h1 h2 h3 h4 ul ol li dl dt dd "
            + "table caption thead tbody tfoot tr figure figcaption blockquote template form details summary "
            + "fieldset legend label"
    );

    /// <summary>Writes a whole document.</summary>
    public static void WriteDocument(TextWriter output, XElement root)
    {
        output.Write("<!DOCTYPE html>\n");
        Write(output, root);
        output.Write('\n');
    }

    /// <summary>Writes an element.</summary>
    public static void Write(TextWriter output, XElement element)
    {
        var name = element.Name.LocalName;
        output.Write($"<{name}");
        foreach (var attribute in element.Attributes())
            output.Write($" {attribute.Name.LocalName}=\"{Encode(attribute.Value)}\"");
        output.Write('>');
        if (!Void.Contains(name))
        {
            WriteContent(output, element);
            output.Write($"</{name}>");
        }
        if (Blocks.Contains(name))
            output.Write('\n');
    }

    private static void WriteContent(TextWriter output, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                Write(output, child);
            else if (node is XText text)
                output.Write(Raw.Contains(element.Name.LocalName) ? text.Value : Encode(text.Value));
        }
    }

    private static string Encode(string text) => Encoder.Encode(SafeText.Escape(text));
}
