using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>What a sentence of a draft says around a quotation, as far as it governs the words.</summary>
/// <param name="Clause">The forms of the words in the quotation's own clause: what a hedge or a negation has to stand in.</param>
/// <param name="Sentence">The forms of the words, in runs between commas, that can hold a condition; other quotations' words among them.</param>
internal sealed record Surroundings(ImmutableArray<string> Clause, ImmutableArray<ImmutableArray<string>> Sentence)
{
    private const int LongestInsertion = 6;

    /// <summary>Gets the forms of all words of the sentence outside its quotations, in which a limit may be told.</summary>
    public ImmutableArray<string> Whole { get; private init; } = [];

    /// <summary>Words given alone have nothing around them.</summary>
    public static readonly Surroundings Nothing = new([], []);

    /// <summary>Reads what governs a quotation in its sentence.</summary>
    public static Surroundings Read(QuotedSentence sentence, int quotation, Func<string, bool> isReport)
    {
        sentence = Narrow(sentence, quotation);
        var items = sentence.Items;
        var at = items.IndexOf(items.First(i => i.Quotation == quotation));
        var (first, end) = FindSegment(items, at);
        var kept = new bool[items.Length];
        Array.Fill(kept, true, first, end - first);
        RemoveInsertions(sentence, kept, at, isReport);
        var runs = SplitRuns(items, kept, first, end);
        var own = runs.FindIndex(r => r.Contains(at));
        var fronted = IsFrontedForAnother(sentence, runs, own, isReport);
        return new Surroundings(
            [
                .. FindGoverning(items, runs, own, at)
                    .Where(i => i != at && !items[i].IsQuotation)
                    .SelectMany(i => ReadForms(items[i])),
            ],
            [
                .. runs.Where((_, n) => n > 0 || !fronted)
                    .Select(r => r.Where(i => i != at).SelectMany(i => ReadForms(items[i])).ToImmutableArray())
                    .Where(r => r.Length > 0),
            ]
        )
        {
            Whole = [.. items.Where(i => !i.IsQuotation).SelectMany(ReadForms)],
        };
    }

    // The part of a very long sentence around the quotation, so that each quotation of it costs the same.
    private static QuotedSentence Narrow(QuotedSentence sentence, int quotation)
    {
        if (sentence.Items.Length <= 2 * SentenceWords.Reach)
            return sentence;
        var first = sentence.Items[sentence.Quotations[0]].Quotation;
        var at = sentence.Quotations[quotation - first];
        var (start, end) = (Math.Max(0, at - SentenceWords.Reach), Math.Min(sentence.Items.Length, at + SentenceWords.Reach));
        return sentence with
        {
            Items = sentence.Items[start..end],
            Frames = [.. sentence.FramesBetween(start, end).Select(f => f with { Start = f.Start - start, End = f.End - start })],
        };
    }

    // From the last "but" or semicolon to the next.
    private static (int First, int End) FindSegment(ImmutableArray<SentenceItem> items, int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && !IsBreak(items, first - 1))
            first--;
        while (end < items.Length && !IsBreak(items, end - 1) && items[end].Word != "but")
            end++;
        return (first, end);
    }

    private static bool IsBreak(ImmutableArray<SentenceItem> items, int at) =>
        items[at].Punctuation.Contains(';') || items[at].Word == "but";

    // Frames between commas and relative clauses govern nothing beyond themselves.
    private static void RemoveInsertions(QuotedSentence sentence, bool[] kept, int at, Func<string, bool> isReport)
    {
        var items = sentence.Items;
        foreach (var frame in sentence.Frames.Where(f => f.Kind is not (CueKind.Holds or CueKind.Denies)))
        {
            var frameEnd = frame.End;
            while (
                frameEnd < items.Length
                && !items[frameEnd - 1].EndsPhrase
                && sentence.Frames.FirstOrDefault(f => f.Start == frameEnd) is { } next
            )
                frameEnd = next.End;
            var isInserted =
                (frame.Start == 0 || items[frame.Start - 1].EndsPhrase || items[frame.Start - 1].IsQuotation)
                && (frameEnd == items.Length || items[frameEnd - 1].EndsPhrase || items[frameEnd - 1].Punctuation.Contains('.'));
            if (isInserted && !(frame.Start <= at && at < frameEnd))
                Array.Fill(kept, false, frame.Start, frameEnd - frame.Start);
        }
        for (var i = 1; i < items.Length; i++)
        {
            if (FindEndOfReportInsertion(items, i, isReport) is { } after && (at < i || at >= after))
                Array.Fill(kept, false, i, after - i);
            if (
                items[i].Word is not ("who" or "whom" or "which" or "whose" or "unlike" or "none")
                || !items[i - 1].EndsPhrase
                || i - 1 == at
            )
                continue;
            var end = i;
            while (end < items.Length && !items[end].IsQuotation && !items[end].Punctuation.Contains(','))
                end++;
            if (end < items.Length && !items[end].IsQuotation && (at < i || at > end))
                Array.Fill(kept, false, i, end + 1 - i);
        }
    }

    // The answer, in the report, is no.
    private static int? FindEndOfReportInsertion(ImmutableArray<SentenceItem> items, int at, Func<string, bool> isReport)
    {
        if (!items[at - 1].EndsPhrase || items[at].IsQuotation || !FunctionWords.Prepositions.Contains(items[at].Word))
            return null;
        var end = at + 1;
        while (end < items.Length && end - at < LongestInsertion && !items[end].IsQuotation && !items[end - 1].EndsPhrase)
            end++;
        return end > at + 1 && items[end - 1].EndsPhrase && isReport(string.Join(' ', items[(at + 1)..end].Select(i => i.Text)))
            ? end
            : null;
    }

    private static List<List<int>> SplitRuns(ImmutableArray<SentenceItem> items, bool[] kept, int first, int end)
    {
        var runs = new List<List<int>> { new() };
        for (var i = first; i < end; i++)
        {
            if (!kept[i])
                continue;
            runs[^1].Add(i);
            // A comma before an insertion that was left out parts nothing.
            var next = Array.IndexOf(kept, true, i + 1);
            if (items[i].EndsPhrase && next == i + 1)
                runs.Add([]);
        }
        return [.. runs.Where(r => r.Count > 0)];
    }

    // The quotation's run; with it the one before where nothing stands before the quotation in its own.
    private static IEnumerable<int> FindGoverning(ImmutableArray<SentenceItem> items, List<List<int>> runs, int own, int at)
    {
        var start = own;
        while (
            start > 0
            && (runs[start][0] == at || items[runs[start][0]].Word is "and" or "or")
            && runs[start - 1].Any(i => !items[i].IsQuotation)
        )
        {
            start--;
            if (items[runs[start][0]].Word is not ("and" or "or"))
                break;
        }
        // Without “…,” Washington would “…”: the phrase before governs too.
        if (
            start > 0
            && runs[start - 1].Any(i => items[i].IsQuotation)
            && items[runs[start - 1][0]].Word is "without" or "with" or "despite" or "if"
        )
            start--;
        return runs[start..(own + 1)].SelectMany(r => r);
    }

    // With some conditions on names, three people said Trump told leaders: the phrase belongs to the first of two voices.
    private static bool IsFrontedForAnother(
        QuotedSentence sentence,
        List<List<int>> runs,
        int own,
        Func<string, bool> isReport
    ) =>
        own > 0
        && runs[0].All(i => !sentence.Items[i].IsQuotation)
        && sentence.Frames.Count(f =>
            !isReport(f.Voice.Name) && f.Kind != CueKind.Credit && f.Start > runs[0][^1] && f.End <= runs[own][^1] + 1
        ) > 1;

    private static IEnumerable<string> ReadForms(SentenceItem item) => Tokenizer.Read(item.Text).Select(t => t.Form);
}
