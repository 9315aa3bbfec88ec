using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Documents;

/// <summary>Two claims from different reports, side by side.</summary>
/// <param name="Left">The claim from the report that is declared first.</param>
/// <param name="Right">The other claim.</param>
/// <param name="Difference">The note of their relation; for an agreement, preceded by who agrees.</param>
internal sealed record ComparedPair(Claim Left, Claim Right, string Difference)
{
    /// <summary>Creates a pair with the claims in the order of their reports.</summary>
    public static ComparedPair Create(RelatedPair pair, ReportComparison comparison)
    {
        var sides = ComparisonWording.OrderSides(pair, comparison);
        return new ComparedPair(sides[0], sides[1], Describe(pair));
    }

    private static string Describe(RelatedPair pair) =>
        pair.Agreement is { } agreement
            ? $"{DocumentWording.Capitalize(Vocabularies.Agreements[agreement].DisplayName)}. {pair.Relation.Note}"
            : pair.Relation.Note;
}
