using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>How a level looks: always its word, and in the report's words a fill and a line.</summary>
internal static class LevelStyle
{
    /// <summary>The class that gives fill and line.</summary>
    public static string GetClass(string word) => $"level-{word}";

    /// <summary>The class that gives a second line, for words that two claims share.</summary>
    public static string GetSecondClass(string word) => $"also-{word}";

    /// <summary>"one unnamed person, second-hand".</summary>
    public static string Describe(Claim claim) => ClaimWording.Level(claim);

    /// <summary>The words beside a claim, inside an element that has the level's class.</summary>
    public static IEnumerable<object> RenderBadges(Claim claim) =>
        [
            HtmlElements.Create("span", HtmlElements.CreateClass("level"), Vocabularies.Levels[claim.Level].DisplayName),
            .. claim.IsRelayed
                ? (object[])[" ", HtmlElements.Create("span", HtmlElements.CreateClass("level relayed"), "second-hand")]
                : [],
        ];
}
