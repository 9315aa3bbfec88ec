using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Words of a quotation that follow one another without an ellipsis or a bracket.</summary>
/// <param name="Words">The words; at least one.</param>
/// <param name="Joint">What stands before them.</param>
/// <param name="Bracketed">The words in brackets before them.</param>
internal sealed record QuotedSegment(ImmutableArray<Token> Words, QuotedJoint Joint, ImmutableArray<Token> Bracketed);
