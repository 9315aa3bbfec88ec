using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Quotations;

/// <summary>The words of a report that a quotation repeats.</summary>
/// <param name="Report">The report.</param>
/// <param name="Pieces">Its words in reading order; more than one piece where words between them are left out.</param>
internal sealed record MatchedPassage(TokenizedReport Report, ImmutableArray<TokenRange> Pieces)
{
    /// <summary>Gets the runs of words for which the writer put others in brackets; the pieces hold them too.</summary>
    public ImmutableArray<TokenRange> Bracketed { get; init; } = [];

    /// <summary>Gets how many of the report's words it holds.</summary>
    public int Length => Pieces.Sum(p => p.Length);

    /// <summary>Gets the run from its first word to its last.</summary>
    public TokenRange Extent => new(Pieces[0].Start, Pieces[^1].End);

    /// <summary>Gets the runs of words that are left out between its pieces.</summary>
    public IEnumerable<TokenRange> Gaps =>
        Pieces.Zip(Pieces.Skip(1), (left, right) => new TokenRange(left.End, right.Start)).Where(g => g.Length > 0);

    /// <summary>Gets a citable place, <c>source:line:column</c>, 1-based, in code points.</summary>
    public string Place
    {
        get
        {
            var (line, column) = Report.Source.Text.GetLineAndColumn(Report[Extent.Start].Start);
            return $"{Report.Source.Id}:{line}:{column}";
        }
    }

    /// <summary>Gets the sentences that it touches, as printed.</summary>
    public string Printed => string.Join(" … ", Sentences.Select(s => Report.Source.Text.Text[s.Start..s.End].Trim()));

    /// <summary>Gets whether the report itself prints the words in quotation marks.</summary>
    public bool IsInMarks()
    {
        var (first, last) = (Report[Extent.Start].Start, Report[Extent.End - 1].End);
        var (start, end) = Report.Source.Text.GetLineRange(Report.GetSentence(Extent.Start).Line);
        return QuotationMarkReader
            .Read(Report.Source.Text.Text[start..end])
            .Quotations.Any(q => start + q.Start <= first && last <= start + q.End);
    }

    /// <summary>Gets whether it holds a word.</summary>
    public bool Contains(int token) => Pieces.Any(p => p.Contains(token));

    /// <summary>Gets whether it holds every word of a run.</summary>
    public bool Contains(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (!Contains(token))
                return false;
        }
        return true;
    }

    /// <summary>Gets whether it holds every word of a span.</summary>
    public bool Contains(Span span) => Contains(Report.Tokenize(span));

    /// <summary>Gets whether it holds a word of a span.</summary>
    public bool Touches(Span span) => Report.Tokenize(span) is var range && Pieces.Any(p => p.Overlaps(range));

    /// <summary>Gets the sentences that it touches.</summary>
    public IEnumerable<ReportSentence> Sentences =>
        Pieces.SelectMany(p => Enumerable.Range(p.Start, p.Length)).Select(Report.GetSentence).Distinct();

    /// <summary>Gets the forms of all words of these sentences.</summary>
    public HashSet<string> ReadSentenceForms() =>
        Sentences
            .SelectMany(s => Enumerable.Range(s.Tokens.Start, s.Tokens.Length))
            .Select(n => Report[n].Form)
            .ToHashSet(StringComparer.Ordinal);
}
