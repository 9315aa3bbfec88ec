using System.Xml.Linq;
using Guarantees.Core.Output.Html;

namespace Guarantees.Tests.Output.Html;

public sealed class HtmlSerializerTests
{
    [Fact]
    public void Text_and_attributes_are_encoded() =>
        Html(new XElement("b", new XAttribute("title", "\"<&>'"), "\"<&>' ’"))
            .Should()
            .Be("<b title=\"&quot;&lt;&amp;&gt;&#x27;\">&quot;&lt;&amp;&gt;&#x27; ’</b>");

    [Fact]
    public void Invisible_characters_are_shown() => Html(new XElement("b", "a\u202Eb")).Should().Be("<b>a\\u202eb</b>");

    [Fact]
    public void An_empty_element_is_closed_and_a_void_one_is_not() =>
        Html(new XElement("b", new XElement("i"), new XElement("br"))).Should().Be("<b><i></i><br></b>");

    [Fact]
    public void A_stylesheet_is_written_as_it_is() =>
        Html(new XElement("style", "a > b {}")).Should().Be("<style>a > b {}</style>\n");

    private static string Html(XElement element)
    {
        var output = new StringWriter();
        HtmlSerializer.WriteDocument(output, element);
        return output.ToString()["<!DOCTYPE html>\n".Length..^1];
    }
}
