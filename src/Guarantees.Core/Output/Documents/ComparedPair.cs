using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Documents;

/// <summary>Two claims of different reports beside each other.</summary>
/// <param name="Left">The claim of the report that is declared first.</param>
/// <param name="Right">The other claim.</param>
/// <param name="Difference">What the relation between them says, in one sentence; of an agreement first who it is that agrees.</param>
internal sealed record ComparedPair(Claim Left, Claim Right, string Difference)
{
    /// <summary>Sets a pair's claims in the order of the reports.</summary>
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
