using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>One run of a claim's quote. Indexes are UTF-16 units of the report's text, the end excluded.</summary>
/// <param name="Claim">Whose it is.</param>
/// <param name="IsFirst">Whether the claim's words begin with it.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last one.</param>
internal sealed record QuoteFragment(Claim Claim, bool IsFirst, int Start, int End)
{
    /// <summary>The fragments of a claim, in reading order.</summary>
    public static IEnumerable<QuoteFragment> FromClaim(Claim claim)
    {
        var text = claim.Source.Text;
        return claim.Quote.Select(
            (span, i) => new QuoteFragment(claim, i == 0, text.ToUtf16Index(span.Start), text.ToUtf16Index(span.End))
        );
    }
}
