using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>All reports, and where each of their words stands.</summary>
internal sealed class ReportIndex
{
    private static readonly IReadOnlyList<int> Nowhere = [];
    private readonly Dictionary<string, List<int>> _positions = new(StringComparer.Ordinal);

    public ReportIndex(IEnumerable<Source> sources)
    {
        var reports = ImmutableArray.CreateBuilder<TokenizedReport>();
        var next = 0;
        foreach (var source in sources)
        {
            var report = new TokenizedReport(source, next);
            next = report.End;
            reports.Add(report);
            for (var number = report.FirstToken; number < report.End; number++)
                Add(report[number].Form, number);
        }
        Reports = reports.DrainToImmutable();
    }

    /// <summary>Gets the reports in the order of the knowledge base.</summary>
    public ImmutableArray<TokenizedReport> Reports { get; }

    /// <summary>Gets the numbers of the tokens with a form, ascending.</summary>
    public IReadOnlyList<int> GetPositions(string form) => _positions.GetValueOrDefault(form) ?? Nowhere;

    /// <summary>Gets the report that a token stands in.</summary>
    public TokenizedReport GetReport(int number)
    {
        var (low, high) = (0, Reports.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Reports[middle].End <= number)
                low = middle + 1;
            else
                high = middle;
        }
        return Reports[low];
    }

    private void Add(string form, int number)
    {
        if (!_positions.TryGetValue(form, out var positions))
            _positions[form] = positions = [];
        positions.Add(number);
    }
}
