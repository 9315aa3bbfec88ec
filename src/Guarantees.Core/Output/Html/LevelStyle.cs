using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>How a level looks: always its word, and in the report's words a fill and a line.</summary>
internal static class LevelStyle
{
    /// <summary>The class that gives fill and line.</summary>
    public static string ClassOf(string word) => $"level-{word}";

    /// <summary>The class that gives a second line, for words that two claims share.</summary>
    public static string SecondClassOf(string word) => $"also-{word}";

    /// <summary>"unnamed-one, relayed".</summary>
    public static string Words(Claim claim) => claim.Level.Word() + (claim.Relayed ? ", relayed" : "");

    /// <summary>The words beside a claim, inside an element that has the level's class.</summary>
    public static IEnumerable<object> Signs(Claim claim) =>
    [
        HtmlElements.Of("span", HtmlElements.Class("level"), claim.Level.Word()),
        .. claim.Relayed ? (object[])[" ", HtmlElements.Of("span", HtmlElements.Class("level relayed"), "relayed")] : [],
    ];
}
