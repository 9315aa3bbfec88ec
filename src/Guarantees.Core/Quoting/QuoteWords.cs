using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>The words in which the excerpt check answers, with their definitions.</summary>
public static class QuoteWords
{
    /// <summary>Whether an excerpt's words stand in a report.</summary>
    public static readonly Vocabulary<ExcerptVerdict> Verdicts = new(
        "excerpt verdict",
        ("verbatim", "the excerpt's words stand in a report, all of them, in this order, in one piece"),
        ("partial", "its words stand in one paragraph of a report, all of them, in this order, with something omitted between them"),
        ("altered", "at least two thirds of its words stand in one paragraph of a report in this order, or all of them in places apart"),
        ("not-found", "fewer of its words stand together in any report"));

    /// <summary>What an excerpt can leave out of a claim whose words it carries.</summary>
    public static readonly Vocabulary<Omission> Omissions = new(
        "omission",
        ("condition", "a condition of the claim, in whole or in part"),
        ("hedge", "a word that weakens the claim"),
        ("negation", "a word that turns the claim round"),
        ("attribution", "whose position it is"),
        ("relayed", "in whose account the report has it"),
        ("direct", "that the words are the report's, where the report does not print them as a quotation"));

    /// <summary>The word that outputs use for the value.</summary>
    public static string Word(this ExcerptVerdict value) => Verdicts[value].Word;

    /// <inheritdoc cref="Word(ExcerptVerdict)"/>
    public static string Word(this Omission value) => Omissions[value].Word;
}
