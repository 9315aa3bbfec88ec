using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Documents;

/// <summary>Two claims of different reports beside each other.</summary>
/// <param name="Left">The claim of the report that is declared first.</param>
/// <param name="Right">The other claim.</param>
/// <param name="Difference">What the relation between them says, in one sentence.</param>
internal sealed record ComparedPair(Claim Left, Claim Right, string Difference)
{
    /// <summary>Sets a pair's claims in the order of the reports.</summary>
    public static ComparedPair Create(RelatedPair pair, ImmutableArray<Source> sources)
    {
        var difference = pair.Agreement is { } agreement
            ? $"{Capitalize(Vocabularies.Agreements[agreement].DisplayName)}. {pair.Relation.Note}"
            : pair.Relation.Note;
        return sources.IndexOf(pair.From.Source) <= sources.IndexOf(pair.To.Source)
            ? new ComparedPair(pair.From, pair.To, difference)
            : new ComparedPair(pair.To, pair.From, difference);
    }

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
