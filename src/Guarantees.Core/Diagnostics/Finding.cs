using Guarantees.Core.Model;

namespace Guarantees.Core.Diagnostics;

/// <summary>A violation of a rule at a location.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The location in the knowledge base's files.</param>
/// <param name="Message">The problem, in one line.</param>
/// <param name="Help">What to do about it, in one line.</param>
public sealed record Finding(Rule Rule, Location Location, string Message, string Help)
{
    /// <summary>Id of the claim it is about, or null.</summary>
    public string? Claim { get; init; }

    /// <summary>The closest words in the source and the differences, or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>Sorts findings for display: by file, line, column and code.</summary>
    public static IEnumerable<Finding> InDisplayOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(f => f.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Location.Line)
            .ThenBy(f => f.Location.Column)
            .ThenBy(f => f.Rule.Code, StringComparer.Ordinal);
}
