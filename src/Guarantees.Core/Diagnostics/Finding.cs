using Guarantees.Core.Model;

namespace Guarantees.Core.Diagnostics;

/// <summary>One breach of one rule, at one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where in the knowledge base's files.</param>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Help">What to do about it, in one line.</param>
public sealed record Finding(Rule Rule, Location Location, string Message, string Help)
{
    /// <summary>Id of the claim it is about, or null.</summary>
    public string? Claim { get; init; }

    /// <summary>The nearest words that would do, and what differs, or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>By file, line, column, then code, then as found: the order in which findings are shown.</summary>
    public static IEnumerable<Finding> InDisplayOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(f => f.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Location.Line)
            .ThenBy(f => f.Location.Column)
            .ThenBy(f => f.Rule.Code, StringComparer.Ordinal);
}
