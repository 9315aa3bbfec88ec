using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Quotations;

/// <summary>The answer for one quotation.</summary>
public sealed record QuotationResult
{
    /// <summary>Gets the words, on one line, without their marks.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the 1-based line of the draft.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the 1-based column, in code points.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the number of its paragraph in the draft; -1 for words that were given alone.</summary>
    public int Paragraph { get; init; } = -1;

    /// <summary>Gets the UTF-16 index in its paragraph after the mark that closes it.</summary>
    public int End { get; init; }

    /// <summary>Gets whether the words are a report's.</summary>
    public required MatchKind Verdict { get; init; }

    /// <summary>Gets the answer.</summary>
    public required QuotationAnswer Answer { get; init; }

    /// <summary>Gets where a report has the words, or the nearest ones; or null.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the sentences of the report that have the words, or the nearest ones; or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>Gets in how many places the reports have the words.</summary>
    public int Places { get; init; }

    /// <summary>Gets whom the draft makes the speaker, or null.</summary>
    public QuotationSpeaker? Speaker { get; init; }

    /// <summary>Gets the claims that the words carry.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Gets what is wrong, the gravest first.</summary>
    public ImmutableArray<QuotationFinding> Findings { get; init; } = [];

    /// <summary>Gets the report's words that are nearest, where it does not have these; or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>Gets the nearest claim, where the words are no report's; or null.</summary>
    public Claim? NearestClaim { get; init; }

    /// <summary>Gets the sentence to write instead, or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>Gets whether the words were given alone.</summary>
    public bool IsBare { get; init; }
}
