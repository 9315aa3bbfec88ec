namespace Guarantees.Core.Diagnostics;

/// <summary>A kind of violation that a check looks for.</summary>
/// <param name="Code"><c>CLMnnn</c>; the first digit is the family.</param>
/// <param name="Title">Names the violation, without a full stop.</param>
/// <param name="Severity">How serious a violation is.</param>
public sealed record Rule(string Code, string Title, Severity Severity)
{
    /// <summary>The family of the rules on drafts.</summary>
    public const int Quotations = 8;

    /// <summary>Why it is a violation, and how to fix it.</summary>
    public required string Explanation { get; init; }

    /// <summary>A short example that violates the rule.</summary>
    public required string BadExample { get; init; }

    /// <summary>The same example, fixed.</summary>
    public required string GoodExample { get; init; }

    /// <summary>The family digit: 0 format, 1 sources, 2 quotes, 3 attribution, 4 claims, 5 relations, 6 coverage, 7 reviews, 8 quotations.</summary>
    public int Family => Code[3] - '0';

    /// <summary>How to suppress the rule on one claim, for the help of a finding.</summary>
    internal string Allowance => $"`allow: [{{code: {Code}, reason: …}}]`";

    /// <summary>Whether an item with a violation is not shown.</summary>
    public bool IsBlocking => Family <= 3 && Severity == Severity.Error;
}
