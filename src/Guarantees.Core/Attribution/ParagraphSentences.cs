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
            var items = ReadItems(text, masked, quotations, start, end);
            if (sentences.Count == 0)
                items = items[Dateline.CountItems(items)..];
            if (items.IsEmpty)
                continue;
            // “Is it?” she asked. A question mark inside the marks ends no sentence where the speaker follows.
            if (
                sentences is [.., [.., { IsQuotation: true } quotation] before]
                && !items[0].IsQuotation
                && Continues(text, before, items)
            )
                sentences[^1] =
                [
                    .. before[..^1],
                    quotation with
                    {
                        Punctuation = GetLastMark(quotation.Text) + text[quotation.End..items[0].Start].Trim(),
                    },
                    .. items,
                ];
            else
                sentences.Add(items);
        }
        return sentences.DrainToImmutable();
    }

    private static bool Continues(string text, ImmutableArray<SentenceItem> before, ImmutableArray<SentenceItem> items) =>
        (items.Length <= MostNameWords && text.AsSpan(before[^1].End, items[0].Start - before[^1].End).ContainsAny('—', '–'))
        || IsAsked(before, items);

    // “Is it?” Lee asked: but not Lee said “it is”, nor she asked, “Is it?” Lee said: those are sentences of their own.
    private static bool IsAsked(ImmutableArray<SentenceItem> before, ImmutableArray<SentenceItem> items)
    {
        var isLedTo = before is [.., { IsQuotation: false, EndsPhrase: true }, _];
        if (isLedTo || before[^1].Text.AsSpan().TrimEnd(ClosingMarks) is not [.., '?' or '!'])
            return false;
        for (var i = 0; i < items.Length && i < MostNameWords && !items[i].IsQuotation; i++)
        {
            if (CueVerbs.Find(items[i].Word) is { Kind: CueKind.Says } || IsVerbOfName(items, i))
                return i + 1 == items.Length
                    || !items[i + 1].IsQuotation && items[i + 1].Word != "that" && !items[i].Punctuation.Contains(':');
        }
        return false;
    }

    // Lee pressed.
    private static bool IsVerbOfName(ImmutableArray<SentenceItem> items, int at) =>
        at > 0
        && !items[at].IsCapitalized
        && WordKinds.IsVerbAfterName(items[at].Word)
        && (items[at - 1].IsCapitalized || WordKinds.IsPersonal(items[at - 1].Text));

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

    private static ImmutableArray<SentenceItem> ReadItems(
        string text,
        string masked,
        ImmutableArray<(int Start, int End)> quotations,
        int start,
        int end
    )
    {
        var items = ImmutableArray.CreateBuilder<SentenceItem>();
        var next = FindFirst(quotations, start);
        var at = start;
        while (at < end)
        {
            var (from, to, number) =
                next < quotations.Length && at == quotations[next].Start ? (at, quotations[next].End, next++)
                : IsWord(masked, at)
                    ? (at, FindWordEnd(masked, at, next < quotations.Length ? Math.Min(end, quotations[next].Start) : end), -1)
                : (at, at, -1);
            if (from == to)
            {
                if (items.Count > 0 && !char.IsWhiteSpace(text[at]) && items[^1].Punctuation.Length < MostMarks)
                    items[^1] = items[^1] with { Punctuation = items[^1].Punctuation + text[at] };
                at++;
                continue;
            }
            items.Add(
                new SentenceItem(from, to, text[from..to], number)
                {
                    Punctuation = number >= 0 ? GetLastMark(text[from..to]) : "",
                }
            );
            at = to;
        }
        return items.DrainToImmutable();
    }

    // The mark that ends a quotation inside its quotation marks.
    private static string GetLastMark(string quotation) =>
        quotation is [.., (',' or '.' or '?' or '!') and var mark] ? mark.ToString() : "";

    private static int FindFirst(ImmutableArray<(int Start, int End)> quotations, int start)
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

    private static int FindWordEnd(string text, int at, int end)
    {
        var to = at;
        while (
            to < end
            && (
                IsWord(text, to)
                || (to + 1 < end && IsWord(text, to + 1) && (WordCharacters.IsApostrophe(text[to]) || text[to] is '-' or '.'))
            )
        )
            to++;
        if (to < end && text[to] == '.' && text.AsSpan(at, to - at).Contains('.'))
            to++;
        return to;
    }
}
