using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules;

/// <summary>A rule and its check.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Finds the violations in a loaded knowledge base; null if they are found earlier, while files are read or quotes are resolved.</param>
internal sealed record CheckedRule(Rule Rule, Func<RuleContext, IEnumerable<Finding>>? Check = null);
