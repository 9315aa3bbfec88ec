using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>Wording of the answer to whether the reports conflict.</summary>
internal static class ComparisonAnswer
{
    /// <summary>"No conflict is recorded, and no agreement."</summary>
    public static string DescribeConflicts(DocumentModel model)
    {
        var (conflicts, agreements) = (Count(model, RelationType.Conflicts), Count(model, RelationType.Agrees));
        var first = conflicts switch
        {
            0 => "No conflict is recorded",
            1 => "1 conflict is recorded",
            _ => $"{conflicts} conflicts are recorded",
        };
        return $"{first}, and {(agreements == 0 ? "no agreement" : ClaimWording.Count(agreements, "agreement"))}.";
    }

    /// <summary>"6 pairs of claims qualify each other, 4 add detail."; empty if there are none.</summary>
    public static string DescribeOthers(DocumentModel model)
    {
        (int Number, string One, string Several)[] kinds =
        [
            (Count(model, RelationType.Qualifies), "qualifies the other", "qualify each other"),
            (Count(model, RelationType.Elaborates), "adds detail", "add detail"),
            (Count(model, RelationType.Specifies), "fills in what is left open", "fill in what is left open"),
            (Count(model, RelationType.Distinct), "only sounds alike", "only sound alike"),
        ];
        var words = kinds
            .Where(k => k.Number > 0)
            .Select((k, i) => $"{k.Number}{Noun(i, k.Number)} {(k.Number == 1 ? k.One : k.Several)}")
            .ToArray();
        return words.Length == 0 ? "" : $"{string.Join(", ", words)}.";
    }

    /// <summary>Describes the claims without a counterpart; empty if there are none.</summary>
    public static string DescribeUnmatched(DocumentModel model) =>
        model.Unmatched.Count() switch
        {
            0 => "",
            1 => "1 claim has no recorded counterpart; the other report may still say the same thing.",
            var count => $"{count} claims have no recorded counterpart; the other report may still say the same thing.",
        };

    /// <summary>Gets the heading of a type of relation.</summary>
    public static string GetHeading(RelationType type) =>
        type switch
        {
            RelationType.Conflicts => "Conflicts",
            RelationType.Agrees => "Agreements",
            RelationType.Qualifies => "One qualifies the other: a different condition, limit or degree",
            RelationType.Elaborates => "One adds detail to the other",
            RelationType.Specifies => "One fills in what the other leaves open",
            _ => "They only sound alike",
        };

    private static int Count(DocumentModel model, RelationType type) => model.GetPairs(type).Count();

    private static string Noun(int position, int number) =>
        (position, number) switch
        {
            (0, 1) => " pair of claims",
            (0, _) => " pairs of claims",
            _ => "",
        };
}
