using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>A report cut into tokens and sentences. Tokens are numbered on from the report before, so that a number names one word of all reports.</summary>
internal sealed class TokenizedReport
{
    /// <summary>Cuts a report.</summary>
    /// <param name="source">The report.</param>
    /// <param name="firstToken">The number of its first token.</param>
    public TokenizedReport(Source source, int firstToken)
    {
        Source = source;
        FirstToken = firstToken;
        var (tokens, sentences) = (ImmutableArray.CreateBuilder<Token>(), ImmutableArray.CreateBuilder<ReportSentence>());
        for (var line = 1; line <= source.Text.LineCount; line++)
        {
            var (start, end) = source.Text.GetLineRange(line);
            foreach (var (from, to) in SentenceSplitter.Split(source.Text.Text, start, end))
            {
                var words = Tokenizer.Read(source.Text.Text, from, to);
                sentences.Add(
                    new ReportSentence(line, from, to, new(firstToken + tokens.Count, firstToken + tokens.Count + words.Length))
                );
                tokens.AddRange(words);
            }
        }
        (Tokens, Sentences) = (tokens.DrainToImmutable(), sentences.DrainToImmutable());
    }

    /// <summary>Gets the report.</summary>
    public Source Source { get; }

    /// <summary>Gets the number of its first token.</summary>
    public int FirstToken { get; }

    /// <summary>Gets its tokens in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Gets its sentences in order.</summary>
    public ImmutableArray<ReportSentence> Sentences { get; }

    /// <summary>Gets the number after its last token.</summary>
    public int End => FirstToken + Tokens.Length;

    /// <summary>Gets the token with a number.</summary>
    public Token this[int number] => Tokens[number - FirstToken];

    /// <summary>Gets the printed words of a run of tokens.</summary>
    public string Print(TokenRange range) =>
        range.Length <= 0 ? "" : Source.Text.Text[this[range.Start].Start..this[range.End - 1].End];

    /// <summary>Gets the tokens of a span of the report.</summary>
    public TokenRange Tokenize(Span span)
    {
        var (start, end) = (Source.Text.ToUtf16Index(span.Start), Source.Text.ToUtf16Index(span.End));
        var first = FindFirst(start);
        var last = first;
        while (last < End && this[last].Start < end)
            last++;
        return new TokenRange(first, last);
    }

    /// <summary>Gets the sentence that a token stands in.</summary>
    public ReportSentence GetSentence(int number)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Tokens.End <= number)
                low = middle + 1;
            else
                high = middle;
        }
        return Sentences[low];
    }

    private int FindFirst(int index)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= index)
                low = middle + 1;
            else
                high = middle;
        }
        return FirstToken + low;
    }
}
