using System.Collections.Immutable;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;
using Guarantees.Core.Rules.Quotations;

namespace Guarantees.Core.Output;

/// <summary>The results of the quotation check as findings in the drafts, for the formats used by editors and CI.</summary>
public static class QuotationFindings
{
    /// <summary>Gets the findings of all drafts as the report of a check.</summary>
    public static CheckReport Report(IReadOnlyCollection<DraftResult> drafts, Func<Rule, bool> isSelected)
    {
        var quotations = drafts.Sum(d => d.Quotations.Length);
        ImmutableArray<Finding> findings = [.. Finding.InDisplayOrder(drafts.SelectMany(Find)).Where(f => isSelected(f.Rule))];
        return new CheckReport(findings, quotations, quotations, 0, 0, 0) { UnreadableFiles = [] };
    }

    private static IEnumerable<Finding> Find(DraftResult draft) =>
        [
            .. draft.Quotations.SelectMany(q => q.Findings.Select(f => Find(draft, q, f))),
            .. draft.Unread.Select(u => new Finding(
                UnreadQuotation.Rule,
                new Location(GetPath(draft), u.Line, u.Column),
                u.Problem,
                u.Cure
            )),
            .. draft.Quotations.IsEmpty
                ? (Finding[])
                    [
                        new(
                            NothingToCheck.Rule,
                            new Location(GetPath(draft), 1, 1),
                            "the draft has no quotations",
                            "quote a report, or do not check this draft"
                        ),
                    ]
                : [],
        ];

    private static Finding Find(DraftResult draft, QuotationResult quotation, QuotationFinding finding) =>
        new(
            finding.Rule,
            new Location(GetPath(draft), quotation.Line, quotation.Column),
            $"“{quotation.Text}”: {finding.Message}",
            quotation.Replacement is { } write ? $"write: {write}" : $"see `claims explain {finding.Rule.Code}`"
        )
        {
            Claim = finding.Claim?.Id,
            Nearest = quotation.Nearest,
        };

    private static string GetPath(DraftResult draft) => draft.Path ?? "argument";
}
