using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>A run of words that becomes the quote of a claim. Ranges are UTF-16 units of the paragraph.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Condition">The condition that is printed before the cue; or null.</param>
/// <param name="IsQuotation">Whether the words are printed inside quotation marks.</param>
internal readonly record struct ClaimRun((int Start, int End) Range, (int Start, int End)? Condition, bool IsQuotation)
{
    /// <summary>The runs of a sentence. A quotation of several sentences is one run each; a condition before a cue goes with what follows.</summary>
    /// <param name="paragraph">The paragraph of the sentence.</param>
    /// <param name="sentence">The words and quotations of the sentence.</param>
    /// <param name="told">What is told in it.</param>
    public static ImmutableArray<ClaimRun> Split(string paragraph, SentenceRuns sentence, ImmutableArray<ToldRun> told)
    {
        var runs = ImmutableArray.CreateBuilder<ClaimRun>();
        (int Start, int End)? condition = null;
        foreach (var (first, end, isFronted) in told)
        {
            var range = sentence.GetRange(first, end);
            if (isFronted)
            {
                condition = range;
                continue;
            }
            var isQuotation = end - first == 1 && sentence[first].IsQuotation;
            var parts = sentence[end - 1].IsQuotation ? SplitSentences(paragraph, range) : [range];
            if (parts.Length == 1 && !isQuotation)
                parts = [range];
            foreach (var part in parts)
            {
                // What follows the first sentence of a run that ends in a quotation is all quoted.
                runs.Add(new ClaimRun(part, condition, isQuotation || part != parts[0]));
                condition = null;
            }
        }
        return runs.DrainToImmutable();
    }

    private static ImmutableArray<(int Start, int End)> SplitSentences(string paragraph, (int Start, int End) range) =>
        [.. SentenceSplitter.Split(paragraph, range.Start, range.End).Select(s => TrimEnd(paragraph, s))];

    private static (int Start, int End) TrimEnd(string paragraph, (int Start, int End) range)
    {
        var end = range.End;
        while (end > range.Start && (paragraph[end - 1] is '.' or ',' or ' ' or ';' || IsLoneMark(paragraph, range.Start, end)))
            end--;
        return (range.Start, end);
    }

    private static bool IsLoneMark(string paragraph, int start, int end) =>
        paragraph[end - 1] is '"' or '”' && paragraph.AsSpan(start, end - 1 - start).IndexOfAny('"', '“') < 0;
}
