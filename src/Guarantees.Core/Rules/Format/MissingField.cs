using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class MissingField
{
    public static readonly Rule Rule = new("CLM007", "Required field is missing", Severity.Error)
    {
        Explanation =
            "Some fields are required: a claim without its quote or its speaker could not be attributed to anyone. An empty list counts as missing.",
        BadExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    /// <param name="at">The start of the map.</param>
    /// <param name="map">What messages call the map: "claim".</param>
    /// <param name="field">The key that is missing.</param>
    /// <param name="about">What the field means, as a sentence.</param>
    public static Finding CreateFinding(Location at, string map, string field, string about) =>
        new(Rule, at, $"this {map} has no `{field}`", $"add `{field}`: {about}");
}
