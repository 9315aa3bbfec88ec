using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Agreement;

/// <summary>A field of claims in which two readers may differ.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Read">Gets its value as a text; two readers agree where the texts are equal.</param>
internal sealed record ReadingField(string Name, Func<Claim, string> Read)
{
    /// <summary>Gets all fields that are compared.</summary>
    /// <param name="getVoice">Gets one name for a speaker whom two readers may name differently.</param>
    public static ImmutableArray<ReadingField> GetAll(Func<Speaker, string> getVoice) =>
        [
            new("speaker", c => getVoice(c.Speaker)),
            new("through", c => Join(c.Through.Select(getVoice))),
            new("level", c => c.Level.ToTerm()),
            new("attributed", c => Join(c.AttributionSpans.Select(s => s.Text))),
            new("act", c => c.Act.ToTerm()),
            new("conditions", c => Join(c.Conditions.Select(ClaimFields.DescribeCondition))),
            new("hedges", c => Join(c.Hedges.Select(h => h.Text))),
            new("when", c => Join(c.TimeExpressions.Select(t => t.Text))),
            new("topics", c => Join(c.Topics.Order(StringComparer.Ordinal))),
        ];

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);
}
