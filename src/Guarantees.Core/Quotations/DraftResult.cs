using System.Collections.Immutable;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Quotations;

/// <summary>The answers for one draft, or for words that were given alone.</summary>
/// <param name="Path">The draft as the user named it, or null for words alone.</param>
/// <param name="Quotations">The answers in the draft's order.</param>
/// <param name="Unread">What looks like a quotation and could not be read.</param>
public sealed record DraftResult(string? Path, ImmutableArray<QuotationResult> Quotations, ImmutableArray<UnreadPassage> Unread)
{
    /// <summary>
    /// Gets whether nothing is held against any quotation, one at least is more than too short to judge, and nothing is unread.
    /// </summary>
    public bool IsFaithful =>
        Unread.IsEmpty
        && Quotations.Any(q => q.Answer != QuotationAnswer.TooShort)
        && Quotations.All(q => q.Answer is not (QuotationAnswer.NotFair or QuotationAnswer.Unchecked));
}
