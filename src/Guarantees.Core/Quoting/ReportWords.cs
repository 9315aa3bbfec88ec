using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>The words of one report, numbered from 0, and joined so that a run of words is found by one search.</summary>
internal sealed class ReportWords
{
    private readonly string _joined;
    private readonly ImmutableArray<int> _offsets;
    private readonly Lazy<SourceText> _plain;

    /// <summary>Folds and joins the words of a report.</summary>
    public ReportWords(Source source)
    {
        Source = source;
        Words = [.. QuotedWord.In(source.Text.Text)];
        _plain = new(() => new SourceText(Plain(source.Text.Text, Words)));
        var joined = new StringBuilder(" ");
        var offsets = ImmutableArray.CreateBuilder<int>(Words.Length);
        foreach (var word in Words)
        {
            offsets.Add(joined.Length);
            joined.Append(word.Folded).Append(' ');
        }
        _joined = joined.ToString();
        _offsets = offsets.MoveToImmutable();
    }

    /// <summary>The report.</summary>
    public Source Source { get; }

    /// <summary>Its words in reading order.</summary>
    public ImmutableArray<QuotedWord> Words { get; }

    /// <summary>The report's folded words where they stand in it, with space instead of everything else.</summary>
    public SourceText PlainText => _plain.Value;

    /// <summary>The number of the first word of each place between two words' numbers where a run of words stands.</summary>
    public IEnumerable<int> Find(ImmutableArray<string> run, int from, int end)
    {
        var wanted = $" {string.Join(' ', run)} ";
        for (var at = from; at + run.Length <= end; at++)
        {
            var found = _joined.IndexOf(wanted, _offsets[at] - 1, OffsetAfter(end) - _offsets[at] + 1, StringComparison.Ordinal);
            if (found < 0)
                yield break;
            at = _offsets.BinarySearch(found + 1);
            yield return at;
        }
    }

    /// <summary>The numbers of the words that lie wholly in a span; <c>End</c> is excluded.</summary>
    public (int First, int End) In(Span span) => Between(Source.Text.Index(span.Start), Source.Text.Index(span.End));

    /// <summary>The numbers of the words of a 1-based line.</summary>
    public (int First, int End) Paragraph(int line)
    {
        var (start, end) = Source.Text.LineRange(line);
        return Between(start, end);
    }

    /// <summary>The 1-based line of a word.</summary>
    public int LineOf(int word) => Source.Text.LineOf(Words[word].Start);

    /// <summary>The words from one number to another as the report prints them; <paramref name="end"/> is excluded.</summary>
    public Span Span(int first, int end) => Source.Text.SpanOf(Words[first].Start, Words[end - 1].PrintedEnd);

    private static string Plain(string text, ImmutableArray<QuotedWord> words)
    {
        var plain = text.Select(c => c is '\n' or '\r' ? c : ' ').ToArray();
        foreach (var word in words)
            word.Folded.CopyTo(plain.AsSpan(word.Start));
        return new string(plain);
    }

    private int OffsetAfter(int end) => end < _offsets.Length ? _offsets[end] : _joined.Length;

    /// <summary>The numbers of the words that lie wholly in a UTF-16 range; <c>End</c> is excluded.</summary>
    public (int First, int End) Between(int start, int end)
    {
        var first = FirstFrom(start);
        var last = FirstFrom(end);
        return (first, last > first && Words[last - 1].End > end ? last - 1 : last);
    }

    // The number of the first word that begins at or after a UTF-16 index.
    private int FirstFrom(int index)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Start < index ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
