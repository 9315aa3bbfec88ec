using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>A rule on quotations with its check.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Finds the violations in one quotation.</param>
internal sealed record QuotationRule(Rule Rule, Func<JudgedQuotation, IEnumerable<QuotationFinding>> Check);
