using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>What fills and lines mean: each level's word, as its words look in a report.</summary>
internal static class Legend
{
    public static XElement Of() => Tag.Of(
        "div",
        Tag.Class("legend"),
        Tag.Of("h2", "How the voice nearest to the report is identified"),
        Tag.Of("ul", Samples().Select(s => Tag.Of("li", s))));

    private static IEnumerable<object> Samples() =>
    [
        .. Vocabularies.Levels.Terms.Select(t => Sample(Levels.ClassOf(t.Word), t.Word)),
        Sample($"{Levels.ClassOf("unnamed-one")} relayed", "relayed: heard second-hand"),
        Sample($"{Levels.ClassOf("report")} {Levels.SecondClassOf("named")} overlap", "two claims on the same words"),
        Tag.Link("#glossary", "what each word means"),
    ];

    private static XElement Sample(string classes, string text) => Tag.Of("mark", Tag.Class(classes), text);
}
