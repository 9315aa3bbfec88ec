using System.Text.RegularExpressions;

namespace Guarantees.Core.Authoring;

/// <summary>Tells the lines of a page that are no part of its report: bylines, dates, and what asks readers to share.</summary>
internal static partial class Furniture
{
    /// <summary>Whether a paragraph is a line of its own that says nothing.</summary>
    public static bool IsFurniture(string line) => Byline().IsMatch(line) || Date().IsMatch(line) || Request().IsMatch(line);

    private const string Month =
        "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    private const string Day = $"(?:{Month} \\d{{1,2}},? \\d{{4}}|\\d{{1,2}} {Month},? \\d{{4}}|\\d{{4}}-\\d\\d-\\d\\d)";

    // By Ann Lee, By Ann Lee and Bo Orr, 3 May 2026, By ANN LEE | Staff Writer.
    [GeneratedRegex(
        $"^(?:By|BY) \\p{{Lu}}[\\p{{L}}.'’-]+(?: (?:and|\\p{{Lu}}[\\p{{L}}.'’-]*))*(?: ?[,|·•–—-] ?(?:{Day}|[\\p{{L}} ]{{2,30}}))*$"
    )]
    private static partial Regex Byline();

    [GeneratedRegex(
        $"^(?:(?:Published|Updated|Posted|Last updated|Date)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?{Day}(?:,? (?:at )?\\d{{1,2}}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{{2,4}})?)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(?:(?:Share (?:on|this|via|with)|Follow us|Like us|Tweet this|Subscribe|Sign up|Read more|Related|Advertisement|Comments?$|Print$|Email$)[^.!?]{0,60}|(?:Copyright|©|Photo:|Image:|Picture:).{0,80})$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Request();
}
