using System.Buffers;
using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution;

/// <summary>Cuts a paragraph into sentences and their items, with each quotation as one item.</summary>
internal static class ParagraphSentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!");

    private const string ClosingMarks = "’'”\"";
    private const int MostMarks = 8;
    private const int MostNameWords = 8;

    /// <summary>Gets the sentences of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="quotations">The ranges of its quotations without their marks, ascending.</param>
    public static ImmutableArray<ImmutableArray<SentenceItem>> Read(string text, ImmutableArray<(int Start, int End)> quotations)
    {
        var masked = Mask(text, quotations);
        var sentences = ImmutableArray.CreateBuilder<ImmutableArray<SentenceItem>>();
        foreach (var (start, end) in SentenceSplitter.Split(masked, 0, masked.Length))
        {
            var items = Items(text, masked, quotations, start, end);
            if (items.IsEmpty)
                continue;
            // “Is it?” she asked. A question mark inside the marks ends no sentence where the speaker follows.
            if (sentences.Count > 0 && sentences[^1][^1] is { IsQuotation: true } && !items[0].IsQuotation && Continues(text, sentences[^1][^1], items))
                sentences[^1] = [.. sentences[^1][..^1], sentences[^1][^1] with { After = text[sentences[^1][^1].End..items[0].Start].Trim() }, .. items];
            else
                sentences.Add(items);
        }
        return sentences.DrainToImmutable();
    }

    private static bool Continues(string text, SentenceItem quotation, ImmutableArray<SentenceItem> items) =>
        (items.Length <= MostNameWords && text.AsSpan(quotation.End, items[0].Start - quotation.End).ContainsAny('—', '–'))
        || IsAsked(text, quotation, items);

    // “Is it?” Lee asked: but not Lee said “it is”, which is a sentence of its own.
    private static bool IsAsked(string text, SentenceItem quotation, ImmutableArray<SentenceItem> items)
    {
        if (text.AsSpan(quotation.Start, quotation.End - quotation.Start).TrimEnd(ClosingMarks) is not [.., '?' or '!'])
            return false;
        for (var i = 0; i < items.Length && i < MostNameWords && !items[i].IsQuotation; i++)
        {
            if (CueVerbs.Find(items[i].Word) is { Kind: CueKind.Says } || (i > 0 && !items[i].IsCapitalized && WordKinds.IsVerbAfterName(items[i].Word)))
                return i + 1 == items.Length || !items[i + 1].IsQuotation && items[i + 1].Word != "that" && !items[i].After.Contains(':');
        }
        return false;
    }

    // The quotations without what would end a sentence inside them.
    private static string Mask(string text, ImmutableArray<(int Start, int End)> quotations)
    {
        var masked = text.ToCharArray();
        foreach (var (start, end) in quotations)
        {
            var inside = masked.AsSpan(start, end - start).TrimEnd(ClosingMarks);
            inside[..Math.Max(0, inside.Length - 1)].ReplaceAny(Stops, 'q');
        }
        return new string(masked);
    }

    private static ImmutableArray<SentenceItem> Items(string text, string masked, ImmutableArray<(int Start, int End)> quotations, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<SentenceItem>();
        var next = FirstFrom(quotations, start);
        var at = start;
        while (at < end)
        {
            var (from, to, number) = next < quotations.Length && at == quotations[next].Start ? (at, quotations[next].End, next++)
                : IsWord(masked, at) ? (at, WordEnd(masked, at, next < quotations.Length ? Math.Min(end, quotations[next].Start) : end), -1)
                : (at, at, -1);
            if (from == to)
            {
                if (items.Count > 0 && !char.IsWhiteSpace(text[at]) && items[^1].After.Length < MostMarks)
                    items[^1] = items[^1] with { After = items[^1].After + text[at] };
                at++;
                continue;
            }
            var inside = number >= 0 && text[to - 1] is ',' or '.' or '?' or '!' ? text[to - 1].ToString() : "";
            items.Add(new SentenceItem(from, to, text[from..to], number) { After = inside });
            at = to;
        }
        return items.DrainToImmutable();
    }

    private static int FirstFrom(ImmutableArray<(int Start, int End)> quotations, int start)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool IsWord(string text, int at) => WordCharacters.IsLetterOrDigit(text, at);

    private static int WordEnd(string text, int at, int end)
    {
        var to = at;
        while (to < end && (IsWord(text, to) || (to + 1 < end && IsWord(text, to + 1) && (WordCharacters.IsApostrophe(text[to]) || text[to] is '-' or '.'))))
            to++;
        if (to < end && text[to] == '.' && text.AsSpan(at, to - at).Contains('.'))
            to++;
        return to;
    }
}
