using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class MissingField
{
    public static readonly Rule Rule = new("CLM007", "Required field is missing", Severity.Error)
    {
        Explanation =
            "Some fields cannot be left out: a claim without its source, words, speaker, level or act would be a statement without its who. An empty list counts as absent.",
        BadExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    /// <param name="at">Where the map begins.</param>
    /// <param name="map">What messages call it: "claim".</param>
    /// <param name="field">The key that is missing.</param>
    /// <param name="about">What its value says, as a sentence.</param>
    public static Finding CreateFinding(Location at, string map, string field, string about) =>
        new(Rule, at, $"this {map} has no `{field}`", $"add `{field}`: {about}");
}
