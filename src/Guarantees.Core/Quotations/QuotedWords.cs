using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>The words of a quotation, cut where its writer marks an omission or adds words in brackets.</summary>
internal sealed class QuotedWords
{
    private readonly ImmutableArray<Token> _tokens;

    private QuotedWords(ImmutableArray<Token> tokens, ImmutableArray<QuotedSegment> segments, ImmutableArray<Token> trailing)
    {
        _tokens = tokens;
        Words = [.. tokens.Where(t => t.Kind == TokenKind.Word)];
        (Segments, Trailing) = (segments, trailing);
    }

    /// <summary>Gets all words in order, those in brackets too.</summary>
    public ImmutableArray<Token> Words { get; }

    /// <summary>Gets the words outside brackets, in segments.</summary>
    public ImmutableArray<QuotedSegment> Segments { get; }

    /// <summary>Gets the bracketed words after the last segment.</summary>
    public ImmutableArray<Token> Trailing { get; }

    /// <summary>Gets whether any word stands in brackets.</summary>
    public bool HasBrackets => Words.Any(w => w.IsBracketed);

    /// <summary>Gets the words that are the writer's own, in brackets.</summary>
    public IEnumerable<ImmutableArray<Token>> Brackets =>
        Segments.Select(s => s.Bracketed).Append(Trailing).Where(b => !b.IsEmpty);

    /// <summary>Reads the words of a quotation.</summary>
    public static QuotedWords Read(string text) => Read(Tokenizer.Read(text));

    /// <summary>Gets the same words with those in brackets taken for the report's own.</summary>
    public QuotedWords WithoutBrackets() => Read([.. _tokens.Select(t => t with { IsBracketed = false })]);

    private static QuotedWords Read(ImmutableArray<Token> tokens)
    {
        var segments = ImmutableArray.CreateBuilder<QuotedSegment>();
        var (words, bracketed) = (ImmutableArray.CreateBuilder<Token>(), ImmutableArray.CreateBuilder<Token>());
        var joint = QuotedJoint.None;
        foreach (var token in tokens)
        {
            var isWord = token.Kind == TokenKind.Word && !token.IsBracketed;
            if (!isWord && words.Count > 0)
            {
                segments.Add(new QuotedSegment(words.DrainToImmutable(), joint, bracketed.DrainToImmutable()));
                joint = QuotedJoint.None;
            }
            if (isWord)
                words.Add(token);
            else if (token.Kind == TokenKind.Ellipsis)
                joint = QuotedJoint.Ellipsis;
            else
            {
                bracketed.Add(token);
                joint = joint == QuotedJoint.None ? QuotedJoint.Bracket : joint;
            }
        }
        if (words.Count > 0)
            segments.Add(new QuotedSegment(words.DrainToImmutable(), joint, bracketed.DrainToImmutable()));
        return new QuotedWords(tokens, segments.DrainToImmutable(), bracketed.DrainToImmutable());
    }
}
