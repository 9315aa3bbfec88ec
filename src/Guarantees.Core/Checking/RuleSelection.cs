using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Checking;

/// <summary>
/// Which rules a check reports: codes and prefixes of codes that are selected or ignored. Of all that fit a rule the
/// longest decides, and between equals the ignored one.
/// </summary>
/// <param name="Select">Prefixes of the codes to report; all where there is none.</param>
/// <param name="Ignore">Prefixes of the codes not to report.</param>
public sealed record RuleSelection(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    /// <summary>Every rule.</summary>
    public static readonly RuleSelection All = new([], []);

    /// <summary>
    /// The prefix that a code as people write it stands for, in any case: <c>CLM201</c>, <c>CLM4</c> or <c>CLM4xx</c>; null
    /// where no rule's code begins so.
    /// </summary>
    public static string? ParsePrefix(string given)
    {
        var prefix = given.ToUpperInvariant().TrimEnd('X');
        return prefix.Length > 0 && RuleCatalog.Rules.Any(r => r.Code.StartsWith(prefix, StringComparison.Ordinal))
            ? prefix
            : null;
    }

    /// <summary>Whether the rule is reported.</summary>
    public bool Includes(Rule rule) => (Select.IsEmpty ? 0 : FindLongestPrefix(Select, rule)) > FindLongestPrefix(Ignore, rule);

    // Length of the longest prefix that fits the rule, or -1.
    private static int FindLongestPrefix(ImmutableArray<string> prefixes, Rule rule) =>
        prefixes.Where(p => rule.Code.StartsWith(p, StringComparison.Ordinal)).Select(p => p.Length).DefaultIfEmpty(-1).Max();
}
