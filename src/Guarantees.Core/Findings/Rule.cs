namespace Guarantees.Core.Findings;

/// <summary>A fact that should hold of every knowledge base.</summary>
/// <param name="Code"><c>CLMnnn</c>; the first digit is the family.</param>
/// <param name="Title">The fact, in one short sentence without a full stop.</param>
/// <param name="Severity">How grave a breach is.</param>
public sealed record Rule(string Code, string Title, Severity Severity)
{
    /// <summary>The family of the rules on drafts.</summary>
    public const int Quotations = 8;

    /// <summary>Why it should hold, and what to do when it does not.</summary>
    public required string Explanation { get; init; }

    /// <summary>A short piece of data that breaks it.</summary>
    public required string Bad { get; init; }

    /// <summary>The same piece, mended.</summary>
    public required string Good { get; init; }

    /// <summary>The family digit: 0 reading, 1 sources, 2 spans, 3 attribution, 4 claims, 5 relations, 6 coverage, 7 reviews, 8 quotations.</summary>
    public int Family => Code[3] - '0';

    /// <summary>Whether a breach keeps the knowledge base from being shown.</summary>
    public bool StopsShowing => Family <= 3 && Severity == Severity.Error;
}
