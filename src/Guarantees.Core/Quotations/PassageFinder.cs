using System.Collections.Immutable;
using Guarantees.Core.Quotations.Judging;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Finds the places where the reports have a quotation's words, all of them and in order.</summary>
internal sealed class PassageFinder(ReportIndex index)
{
    private const int MaxPlaces = 100;
    private const int MaxBracketedWords = 6;
    private static readonly string[] Pronouns = ["he", "she", "they", "it", "his", "her", "their", "its", "we", "our", "i", "my"];

    /// <summary>Gets the passages that have the words, those within one paragraph first, in reading order; at most a hundred.</summary>
    public ImmutableArray<MatchedPassage> Find(QuotedWords words)
    {
        if (words.Segments.IsEmpty)
            return [];
        var anchor = words.Segments.IndexOf(words.Segments.MaxBy(s => s.Words.Length)!);
        var passages = FindOccurrences(words.Segments[anchor].Words)
            .Select(at => Extend(words.Segments, anchor, at))
            .OfType<MatchedPassage>()
            .Take(MaxPlaces)
            .ToArray();
        return [.. passages.OrderBy(p => p.Sentences.Select(s => s.Line).Distinct().Count())];
    }

    /// <summary>Gets where each segment of a quotation stands, where all do, though not in this order; else none.</summary>
    public ImmutableArray<TokenRange> FindApart(QuotedWords words)
    {
        var runs = words.Segments.Select(s => FirstOrNull(FindOccurrences(s.Words))).ToArray();
        return runs.Length > 1 && runs.All(r => r is not null) ? [.. runs.Select(r => r!.Value)] : [];
    }

    /// <summary>Gets the runs, two at least and four at most, of which a quotation was put together without a mark; none where it was not.</summary>
    public ImmutableArray<TokenRange> FindJoined(ImmutableArray<Token> words)
    {
        const int shortest = 3;
        var runs = ImmutableArray.CreateBuilder<TokenRange>();
        for (var at = 0; at < words.Length; at += runs[^1].Length)
        {
            var longest = index
                .GetPositions(words[at].Form)
                .Take(MaxPlaces)
                .Select(number => new TokenRange(number, number + CountCommonWords(words, at, number)))
                .DefaultIfEmpty()
                .MaxBy(r => r.Length);
            if (longest.Length < shortest || runs.Count == 4)
                return [];
            runs.Add(longest);
        }
        return runs.Count > 1 ? runs.DrainToImmutable() : [];
    }

    private MatchedPassage? Extend(ImmutableArray<QuotedSegment> segments, int anchor, TokenRange at)
    {
        var pieces = new TokenRange[segments.Length];
        pieces[anchor] = at;
        for (var i = anchor + 1; i < segments.Length; i++)
        {
            if (FindFollowing(segments[i], pieces[i - 1].End) is not { } next)
                return null;
            pieces[i] = next;
        }
        for (var i = anchor - 1; i >= 0; i--)
        {
            if (FindPreceding(segments[i], segments[i + 1].Joint, pieces[i + 1].Start) is not { } before)
                return null;
            pieces[i] = before;
        }
        var report = index.GetReport(at.Start);
        var bracketed = ImmutableArray.CreateBuilder<TokenRange>();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (segments[i].Joint != QuotedJoint.Bracket)
                continue;
            var widened = i > 0 ? Widen(report, pieces[i], pieces[i - 1].End) : Widen(report, pieces[i], segments[i].Bracketed);
            if (widened.Start < pieces[i].Start)
                bracketed.Add(widened with { End = pieces[i].Start });
            pieces[i] = widened;
        }
        return new MatchedPassage(report, [.. pieces]) { Bracketed = bracketed.DrainToImmutable() };
    }

    // A bracket that opens the quotation stands for the pronoun before the piece, or a possessive one for a possessive.
    private static TokenRange Widen(TokenizedReport report, TokenRange piece, ImmutableArray<Token> bracketed)
    {
        var start = piece.Start - 1;
        return
            start >= report.FirstToken
            && (
                Pronouns.Contains(report[start].Form)
                || (WordForms.IsPossessive(report[start].Form) && bracketed is [{ Form: "its" or "his" or "her" or "their" }])
            )
            ? piece with
            {
                Start = start,
            }
            : piece;
    }

    // One inside the quotation stands for the few words before the piece.
    private static TokenRange Widen(TokenizedReport report, TokenRange piece, int previousEnd) =>
        Enumerable
            .Range(previousEnd, piece.Start - previousEnd)
            .All(n => !Qualifiers.Refuses(report[n].Form) && Qualifiers.GetClass(report[n].Form) == 0)
            ? piece with
            {
                Start = previousEnd,
            }
            : piece;

    private TokenRange? FindFollowing(QuotedSegment segment, int end)
    {
        var last = index.GetReport(end - 1).End;
        return FirstOrNull(
            FindOccurrences(segment.Words)
                .Where(r =>
                    r.Start >= end
                    && r.End <= last
                    && (segment.Joint != QuotedJoint.Bracket || r.Start - end <= MaxBracketedWords)
                )
        );
    }

    private TokenRange? FindPreceding(QuotedSegment segment, QuotedJoint joint, int start)
    {
        var first = index.GetReport(start).FirstToken;
        return FirstOrNull(
            FindOccurrences(segment.Words)
                .Where(r =>
                    r.End <= start && r.Start >= first && (joint != QuotedJoint.Bracket || start - r.End <= MaxBracketedWords)
                )
                .Reverse()
        );
    }

    private static TokenRange? FirstOrNull(IEnumerable<TokenRange> ranges)
    {
        foreach (var range in ranges)
            return range;
        return null;
    }

    // Around the rarest word, so that common ones cost nothing.
    private IEnumerable<TokenRange> FindOccurrences(ImmutableArray<Token> words)
    {
        var rarest = Enumerable
            .Range(0, words.Length)
            .Where(i => words[i].Stem is null)
            .DefaultIfEmpty(0)
            .MinBy(i => index.GetPositions(words[i].Form).Count);
        foreach (var number in index.GetPositions(words[rarest].Form))
        {
            var start = number - rarest;
            if (start >= 0 && CountCommonWords(words, 0, start) == words.Length)
                yield return new TokenRange(start, start + words.Length);
        }
    }

    // How many words from there on the report has, within one paragraph.
    private int CountCommonWords(ImmutableArray<Token> words, int from, int number)
    {
        var report = index.GetReport(number);
        var line = report.GetSentence(number).Line;
        var length = 0;
        while (
            from + length < words.Length
            && number + length < report.End
            && words[from + length].Matches(report[number + length])
            && report.GetSentence(number + length).Line == line
        )
        {
            length++;
        }
        return length;
    }
}
