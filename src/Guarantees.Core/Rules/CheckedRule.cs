using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules;

/// <summary>A rule and what finds its violations in a loaded knowledge base.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Finds the violations; null if they are found earlier, while files are read or words are resolved.</param>
internal sealed record CheckedRule(Rule Rule, Func<RuleContext, IEnumerable<Finding>>? Check = null);
