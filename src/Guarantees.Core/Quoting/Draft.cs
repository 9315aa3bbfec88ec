using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>A text that quotes: plain or Markdown. Reads from any text; nothing in it is an error.</summary>
/// <param name="Excerpts">Every passage in quotation marks and every paragraph of a block quote that has a word, in order.</param>
/// <param name="Unpaired">Line and column (1-based, in code points) of each quotation mark without its partner.</param>
public sealed record Draft(ImmutableArray<Excerpt> Excerpts, ImmutableArray<(int Line, int Column)> Unpaired)
{
    // A credit is a line; it stands with every paragraph of its block quote.
    private const int MostCredit = 800;

    /// <summary>Reads a draft.</summary>
    public static Draft Read(string text)
    {
        var places = new SourceText(text);
        var excerpts = new List<Excerpt>();
        var unpaired = ImmutableArray.CreateBuilder<(int, int)>();
        var blocks = DraftBlocks.In(text);
        for (var i = 0; i < blocks.Count; i++)
        {
            var quotes = blocks.Skip(i).TakeWhile(b => b.Kind == DraftBlockKind.Quote).ToArray();
            if (quotes.Length > 0)
            {
                excerpts.AddRange(BlockQuotes(quotes, blocks.ElementAtOrDefault(i - 1), blocks.ElementAtOrDefault(i + quotes.Length), places));
                i += quotes.Length - 1;
                continue;
            }
            var (quoted, alone) = QuotationMarks.In(blocks[i].Text);
            excerpts.AddRange(quoted.Select(range => InSentence(blocks[i], range, places)));
            unpaired.AddRange(alone.Select(index => Place(places, blocks[i].Start + index)));
        }
        return new Draft([.. excerpts.Where(e => e.HasWords)], unpaired.DrainToImmutable());
    }

    private static Excerpt InSentence(DraftBlock block, (int Start, int End) quoted, SourceText places)
    {
        // From mark to mark, so that a full stop before the closing mark ends the sentence there.
        var text = block.Text;
        var (start, end) = Sentences.Around(text, quoted.Start - 1, quoted.End);
        var (before, after) = (text[start..(quoted.Start - 1)], text[Math.Min(end, quoted.End + 1)..end]);
        return At(places, block.Start + quoted.Start, text[quoted.Start..quoted.End], Excerpt.OnOneLine(before), Excerpt.OnOneLine(after));
    }

    // The sentence around a block quote is the last one of the prose that leads to it, and the credit under it.
    private static IEnumerable<Excerpt> BlockQuotes(DraftBlock[] quotes, DraftBlock? lead, DraftBlock? credit, SourceText places)
    {
        var before = lead is { Kind: DraftBlockKind.Prose } ? Excerpt.OnOneLine(Sentences.Last(lead.Text)) : "";
        var after = credit is { Kind: DraftBlockKind.Credit } ? Excerpt.OnOneLine(credit.Text[..Math.Min(credit.Text.Length, MostCredit)]) : "";
        foreach (var quote in quotes)
        {
            var indent = quote.Text.Length - quote.Text.AsSpan().TrimStart([' ', '\t', ProseMask.Mark]).Length;
            yield return At(places, quote.Start + indent, quote.Text, before, after);
        }
    }

    private static Excerpt At(SourceText places, int index, string text, string before, string after)
    {
        var (line, column) = Place(places, index);
        return new Excerpt(Excerpt.OnOneLine(text), before, after, line, column);
    }

    private static (int Line, int Column) Place(SourceText places, int index)
    {
        var span = places.SpanOf(index, index);
        return (span.Line, span.Column);
    }
}
