using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>What fills and lines mean: each level's word, as its words look in a report.</summary>
internal static class Legend
{
    public static XElement Of() => HtmlElements.Of(
        "div",
        HtmlElements.Class("legend"),
        HtmlElements.Of("h2", "How the voice nearest to the report is identified"),
        HtmlElements.Of("ul", Samples().Select(s => HtmlElements.Of("li", s))));

    private static IEnumerable<object> Samples() =>
    [
        .. Vocabularies.Levels.Terms.Select(t => Sample(LevelStyle.ClassOf(t.Word), t.Word)),
        Sample($"{LevelStyle.ClassOf("unnamed-one")} relayed", "relayed: heard second-hand"),
        Sample($"{LevelStyle.ClassOf("report")} {LevelStyle.SecondClassOf("named")} overlap", "two claims on the same words"),
        HtmlElements.Link("#glossary", "what each word means"),
    ];

    private static XElement Sample(string classes, string text) => HtmlElements.Of("mark", HtmlElements.Class(classes), text);
}
