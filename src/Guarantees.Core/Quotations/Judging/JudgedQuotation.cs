using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>A quotation with all that the rules look at.</summary>
internal sealed record JudgedQuotation
{
    /// <summary>Gets the words as the draft has them.</summary>
    public required QuotedWords Words { get; init; }

    /// <summary>Gets whether the words were given alone, without a draft around them.</summary>
    public required bool IsBare { get; init; }

    /// <summary>Gets how the words compare with the reports.</summary>
    public required WordsMatch Match { get; init; }

    /// <summary>Gets the passage that the draft most likely quotes, or null.</summary>
    public MatchedPassage? Passage { get; init; }

    /// <summary>Gets the passages of all quotations of the same sentence.</summary>
    public ImmutableArray<MatchedPassage> SentencePassages { get; init; } = [];

    /// <summary>Gets the claims that the passage carries.</summary>
    public ImmutableArray<ClaimTokens> Claims { get; init; } = [];

    /// <summary>Gets whom the draft makes the speaker.</summary>
    public QuotationAttribution Attribution { get; init; } = QuotationAttribution.None;

    /// <summary>Gets what the draft says around the words.</summary>
    public Surroundings Surroundings { get; init; } = Surroundings.Nothing;

    /// <summary>Gets where the draft names speakers without a verb of saying.</summary>
    public PlainMentions Mentions { get; init; } = PlainMentions.None;

    /// <summary>Gets how the draft credits a report.</summary>
    public ReportCredit Credit { get; init; } = ReportCredit.None;

    /// <summary>Gets whether the draft says that the words are from another source.</summary>
    public bool IsFromOtherSource { get; init; }

    /// <summary>Gets how words name speakers.</summary>
    public required VoiceNames Names { get; init; }

    /// <summary>Gets the forms of the words of some spans that no quotation of the sentence has.</summary>
    public string[] GetMissing(ImmutableArray<Span> spans) =>
        [
            .. spans
                .Select(Passage!.Report.Tokenize)
                .SelectMany(r => Enumerable.Range(r.Start, r.Length))
                .Where(t => !IsQuoted(t))
                .Select(t => Passage.Report[t].Form),
        ];

    /// <summary>Gets whether a run of words stands in this or another quotation of the sentence.</summary>
    public bool Quotes(Span span) =>
        Passage!.Report.Tokenize(span) is var range && Enumerable.Range(range.Start, range.Length).All(IsQuoted);

    /// <summary>Gets whether the first and the last of a run of words are quoted, as where an ellipsis cuts an apposition.</summary>
    public bool QuotesEnds(Span span) =>
        Passage!.Report.Tokenize(span) is { Length: > 0 } range && IsQuoted(range.Start) && IsQuoted(range.End - 1);

    private bool IsQuoted(int token) =>
        Passage!.Contains(token) || SentencePassages.Any(p => p.Report == Passage.Report && p.Contains(token));
}
