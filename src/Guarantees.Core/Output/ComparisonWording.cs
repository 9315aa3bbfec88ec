using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>How outputs put a comparison into words; the same in every format.</summary>
public static class ComparisonWording
{
    /// <summary>Over the claims to which no relation is recorded.</summary>
    public const string UnmatchedHeading = "No counterpart recorded";

    /// <summary>What that means, and what not.</summary>
    public const string UnmatchedCaveat =
        "No relation to a claim of another report is recorded for these. That proves nothing about what the other report says.";

    /// <summary>How the first of two claims stands to the second, as a verb: "qualifies", "agrees with".</summary>
    public static string Verb(RelationType type) =>
        type switch
        {
            RelationType.Agrees => "agrees with",
            RelationType.Conflicts => "conflicts with",
            RelationType.Distinct => "only looks like",
            _ => type.ToTerm(),
        };

    /// <summary>What is said after an agreement: who it is that agrees, in parentheses; else nothing.</summary>
    public static string DescribeAgreement(RelatedPair pair) =>
        pair.Agreement is { } agreement ? $" ({Vocabularies.Agreements[agreement].Definition})" : "";

    /// <summary>"no-troops qualifies troops-ruled-out".</summary>
    public static string Heading(RelatedPair pair) =>
        $"{pair.From.Id} {Verb(pair.Relation.Type)} {pair.To.Id}{DescribeAgreement(pair)}";

    /// <summary>"20 relations between 2 reports, 29 claims without counterpart recorded".</summary>
    public static string Summarize(ReportComparison comparison) =>
        $"{ClaimWording.Count(comparison.Pairs.Count(), "relation")} between {ClaimWording.Count(comparison.Sources.Length, "report")}, "
        + $"{ClaimWording.Count(comparison.Unmatched.Count(), "claim")} without counterpart recorded";
}
