using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>What fills and lines mean: each level's word, as its words look in a report.</summary>
internal static class Legend
{
    public static XElement Render() =>
        HtmlElements.Create(
            "div",
            HtmlElements.CreateClass("legend"),
            HtmlElements.Create("h2", "How the voice nearest to the report is identified"),
            HtmlElements.Create("ul", RenderSamples().Select(s => HtmlElements.Create("li", s)))
        );

    private static IEnumerable<object> RenderSamples() =>
        [
            .. Vocabularies.Levels.Terms.Select(t => RenderSample(LevelStyle.GetClass(t.Name), t.DisplayName)),
            RenderSample($"{LevelStyle.GetClass("unnamed-one")} relayed", "second-hand"),
            RenderSample(
                $"{LevelStyle.GetClass("report")} {LevelStyle.GetSecondClass("named")} overlap",
                "two claims on the same words"
            ),
            HtmlElements.CreateLink("#glossary", "what each word means"),
        ];

    private static XElement RenderSample(string classes, string text) =>
        HtmlElements.Create("mark", HtmlElements.CreateClass(classes), text);
}
