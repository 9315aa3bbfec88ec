using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Decides whether the words of a quotation are a report's: verbatim, partial, altered or not found.</summary>
internal sealed class WordsMatcher(ReportIndex index)
{
    private readonly PassageFinder _finder = new(index);
    private readonly NearestPassageFinder _nearest = new(index);

    /// <summary>Compares the words of a quotation with the reports.</summary>
    public WordsMatch Match(QuotedWords words)
    {
        var whole = words.HasBrackets ? _finder.Find(words.WithoutBrackets()) : [];
        if (!whole.IsEmpty)
            return CreateMatch(words.WithoutBrackets(), whole);
        var found = _finder.Find(words);
        return found.IsEmpty
            ? MatchDiffering(words)
            : CreateMatch(words, found) with
            {
                Brackets = [.. words.Brackets.Select(Print)],
            };
    }

    private static WordsMatch CreateMatch(QuotedWords words, ImmutableArray<MatchedPassage> passages) =>
        new(
            words.Segments.Any(s => s.Joint == QuotedJoint.Ellipsis) && passages[0].Pieces.Length > 1
                ? MatchKind.Partial
                : MatchKind.Verbatim,
            passages
        );

    private WordsMatch MatchDiffering(QuotedWords words)
    {
        var runs = _finder.FindApart(words);
        if (runs.IsEmpty)
            runs = _finder.FindJoined(words.Words);
        if (!runs.IsEmpty)
        {
            var report = index.GetReport(runs[0].Start);
            return new WordsMatch(
                MatchKind.Altered,
                [.. runs.Where(r => index.GetReport(r.Start) == report).Take(1).Select(r => new MatchedPassage(report, [r]))]
            )
            {
                IsJoined = true,
                Differences = [string.Join(" + ", runs.Select(r => $"“{index.GetReport(r.Start).Print(r)}”"))],
            };
        }
        if (_nearest.Find(words.Words) is not { } nearest)
            return new WordsMatch(MatchKind.NotFound, []);
        var kept = nearest.Diff.Kept.Length;
        var verdict =
            kept == words.Words.Length ? MatchKind.Partial
            : kept > 1 && kept * 3 >= words.Words.Length * 2 ? MatchKind.Altered
            : MatchKind.NotFound;
        return new WordsMatch(verdict, [nearest.Passage])
        {
            Nearest = nearest,
            Differences = IsReordered(words.Words, nearest)
                ? ["the same words are in another order"]
                : [.. nearest.Diff.Changes.Select(c => Describe(c, words.Words, nearest))],
        };
    }

    private static bool IsReordered(ImmutableArray<Token> words, NearestPassage nearest)
    {
        var (start, end) = (nearest.Sentence.Tokens.Start, nearest.Sentence.Tokens.End);
        var printed = Enumerable.Range(start, end - start).Select(n => nearest.Report[n].Form).ToHashSet();
        var there = words.Count(w => printed.Contains(w.Form));
        return there * 10 >= words.Length * 8 && nearest.Diff.Kept.Length * 10 < there * 8;
    }

    private static string Describe(WordChange change, ImmutableArray<Token> words, NearestPassage nearest)
    {
        var given = string.Join(' ', words[change.GivenStart..change.GivenEnd].Select(w => w.Form));
        var printed = nearest.Print(change);
        return given.Length == 0 ? $"“{printed}” is left out without an ellipsis"
            : printed.Length == 0 ? $"“{given}” is added"
            : $"the report has “{printed}” for “{given}”";
    }

    private static string Print(ImmutableArray<Token> bracket) => string.Join(' ', bracket.Select(t => t.Form));
}
