using System.Text;
using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads the comments of a Word document, which may be remarks to this tool.</summary>
internal static class WordComments
{
    /// <summary>Gets the remarks by the ids of the comments.</summary>
    public static Dictionary<string, DraftRemark?> Read(XmlReader? xml)
    {
        var texts = new Dictionary<string, StringBuilder>();
        var text = new StringBuilder();
        using (xml)
        {
            while (xml?.Read() == true)
            {
                if (xml.IsWord("comment"))
                    texts[xml.GetWordValue("id") ?? ""] = text = new StringBuilder();
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                    text.Append(xml.Value);
            }
        }
        return texts.ToDictionary(t => t.Key, t => DraftRemark.Read(t.Value.ToString()));
    }
}
