using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Family 2xx: words and where they stand.</summary>
internal static class QuotesCases
{
    public static readonly RuleCase[] Cases =
    [
        // Quote not found in source
        new(
            "CLM201",
            "a straight apostrophe for a curly one",
            () => With("the mayor’s plan", "the mayor's plan"),
            "CLM201 43:12"
        ),
        new("CLM201", "a hyphen for a dash", () => With("the bridge — closed", "the bridge - closed"), "CLM201 43:12"),
        new("CLM201", "one letter off", Claims("quote: The bridge is closed", "quote: The bridge is closd"), "CLM201 43:12"),
        new(
            "CLM201",
            "a capital too many",
            Claims("quote: the mayor will not raise taxes", "quote: The mayor will not raise taxes"),
            "CLM201 33:12"
        ),
        new(
            "CLM201",
            "two spaces for one",
            Claims("quote: The bridge is closed", "quote: \"The bridge  is closed\""),
            "CLM201 43:12"
        ),
        new(
            "CLM201",
            "words of another paragraph",
            Claims("attributed: A clerk said the mayor", "attributed: Ann Lee said"),
            "CLM201 38:17"
        ),
        new(
            "CLM201",
            "a wrong prefix",
            Claims("quote: The bridge is closed", "quote: {exact: bridge, prefix: 'a '}"),
            "CLM201 43:20"
        ),
        new(
            "CLM201",
            "a wrong suffix of words that stand once",
            Claims("quote: Comments", "quote: {exact: Comments, suffix: '!'}"),
            "CLM201 52:37"
        ),
        new("CLM201", "words of no language", Claims("hedges: could", "hedges: zzz qqq"), "CLM201 27:13"),
        new(
            "CLM201",
            "two fields at once",
            Claims("hedges: could", "hedges: can", "attributed: A clerk said the mayor", "attributed: A clerk says the mayor"),
            "CLM201 27:13, CLM201 38:17"
        ),
        // Quote matches more than one passage
        new(
            "CLM202",
            "words that stand twice in the report",
            Claims("quote: The bridge is closed", "quote: bridge"),
            "CLM202 43:12"
        ),
        new("CLM202", "a letter", Claims("quote: Comments", "quote: o"), "CLM202 52:29"),
        new("CLM202", "a word that stands twice in the quote", Claims("hedges: could", "hedges: the"), "CLM202 27:13"),
        new(
            "CLM202",
            "a prefix that both places have",
            Claims("quote: The bridge is closed", "quote: {exact: bridge, prefix: ' '}"),
            "CLM202 43:20"
        ),
        // Fragments are out of order or overlap
        new(
            "CLM203",
            "two fragments turned round",
            Claims("quote: The bridge is closed", "quote: [closed, The bridge is]"),
            "CLM203 43:21"
        ),
        new(
            "CLM203",
            "fragments that overlap",
            Claims("quote: The bridge is closed", "quote: [The bridge is, is closed]"),
            "CLM203 43:28"
        ),
        // Quote spans more than one paragraph
        new(
            "CLM204",
            "a quote over two lines",
            Claims("quote: The bridge is closed", "quote: \"The bridge is closed.\\nComments\""),
            "CLM204 43:12"
        ),
        new(
            "CLM204",
            "words that the report breaks over two lines",
            Claims("quote: The bridge is closed", "quote: The bridge is closed. Comments"),
            "CLM204 43:12"
        ),
        new(
            "CLM204",
            "fragments on two lines",
            Claims("quote: The bridge is closed", "quote: [The bridge is closed, Comments]"),
            "CLM204 43:35"
        ),
    ];

    // A report that prints the one, and a claim that quotes the other.
    private static SmallKnowledgeBase With(string printed, string quoted) =>
        new(
            SmallKnowledgeBase.Claims.Replace("quote: The bridge is closed", $"quote: {quoted}", StringComparison.Ordinal),
            SmallKnowledgeBase.Report.Replace("The bridge is closed", printed, StringComparison.Ordinal)
        );
}
