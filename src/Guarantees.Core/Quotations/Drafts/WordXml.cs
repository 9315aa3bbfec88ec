using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads elements and attributes of WordprocessingML (ECMA-376, part 1), transitional or strict.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Gets whether a node's name is of WordprocessingML.</summary>
    public static bool IsOfWord(this XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    /// <summary>Gets whether an element starts here that has a name.</summary>
    public static bool IsWord(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.IsOfWord();

    /// <summary>Gets an attribute of an element, or null.</summary>
    public static string? GetWordValue(this XmlReader xml, string name = "val") => xml.GetAttribute(name, xml.NamespaceURI);

    /// <summary>Gets whether a property that is on or off is on.</summary>
    public static bool IsOn(this XmlReader xml) => xml.GetWordValue() is not ("0" or "false" or "off" or "none");
}
