using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>Words of a report that an excerpt repeats.</summary>
public sealed class Passage
{
    private Directness? _directness;

    /// <summary>The words of the given numbers, which ascend.</summary>
    internal Passage(ReportWords report, IEnumerable<int> words)
    {
        Report = report;
        Words = [.. words];
        Spans = [.. Runs()];
    }

    /// <summary>The report they stand in.</summary>
    public Source Source => Report.Source;

    /// <summary>The words in unbroken runs, in reading order; none crosses a line end.</summary>
    public ImmutableArray<Span> Spans { get; }

    /// <summary>A citable place: <c>source:line:column</c> of the first word, 1-based, in code points.</summary>
    public string Place => $"{Source.Id}:{Spans[0].Line}:{Spans[0].Column}";

    /// <summary>How much of it the report prints inside quotation marks.</summary>
    internal Directness Directness => _directness ??= QuotationMarks.Around(Source.Text, Spans);

    /// <summary>The words as the report prints them.</summary>
    internal string Text => string.Join(" … ", Spans.Select(s => s.Text));

    /// <summary>The words of that report.</summary>
    internal ReportWords Report { get; }

    /// <summary>The numbers of the words in the report, ascending.</summary>
    internal ImmutableArray<int> Words { get; }

    /// <summary>Whether every word of a span of the report is among them.</summary>
    internal bool Holds(Span span)
    {
        var (first, end) = Report.In(span);
        return Enumerable.Range(first, end - first).All(HoldsWord);
    }

    /// <summary>Whether any word of a span of the report is among them.</summary>
    internal bool Touches(Span span)
    {
        var (first, end) = Report.In(span);
        return Enumerable.Range(first, end - first).Any(HoldsWord);
    }

    /// <summary>Whether the word after a span of the report is among them.</summary>
    internal bool HoldsWordAfter(Span span) => HoldsWord(Report.In(span).End);

    private bool HoldsWord(int number) => Words.BinarySearch(number) >= 0;

    private IEnumerable<Span> Runs()
    {
        var first = 0;
        for (var i = 1; i <= Words.Length; i++)
        {
            if (i < Words.Length && Words[i] == Words[i - 1] + 1 && Report.LineOf(Words[i]) == Report.LineOf(Words[i - 1]))
                continue;
            yield return Report.Span(Words[first], Words[i - 1] + 1);
            first = i;
        }
    }
}
