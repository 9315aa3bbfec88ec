using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>A run of printed words and its role in a claim. Indexes are UTF-16 units of the report's text, end excluded.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Role">The role.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last one.</param>
internal sealed record RoleSpan(Claim Claim, SpanRole Role, int Start, int End)
{
    /// <summary>Whether a claim's quote starts with it.</summary>
    public bool IsFirst => Role == SpanRole.Quote && Start == Claim.Source.Text.ToUtf16Index(Claim.Quote[0].Start);

    /// <summary>Whether a claim's quote ends with it.</summary>
    public bool IsLast => Role == SpanRole.Quote && End == Claim.Source.Text.ToUtf16Index(Claim.Quote[^1].End);

    /// <summary>Lists all spans of a claim, the quote first.</summary>
    public static IEnumerable<RoleSpan> FromClaim(Claim claim) =>
        [
            .. claim.Quote.Select(s => Create(claim, SpanRole.Quote, s)),
            .. claim.AttributionSpans.Select(s => Create(claim, SpanRole.Cue, s)),
            .. claim.Conditions.SelectMany(c =>
                c.Quote.Select(s => Create(claim, c.IsLimit ? SpanRole.Limit : SpanRole.Condition, s))
            ),
            .. claim.Hedges.Select(s => Create(claim, SpanRole.Hedge, s)),
        ];

    private static RoleSpan Create(Claim claim, SpanRole role, Span span)
    {
        var text = claim.Source.Text;
        return new RoleSpan(claim, role, text.ToUtf16Index(span.Start), text.ToUtf16Index(span.End));
    }
}
