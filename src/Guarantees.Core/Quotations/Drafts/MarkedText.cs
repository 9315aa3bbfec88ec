using System.Collections.Immutable;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>What the quotation marks of a paragraph enclose; UTF-16 indexes.</summary>
/// <param name="Quotations">The ranges between the outermost marks, ascending.</param>
/// <param name="Unclosed">The mark that opens a quotation up to the end of the paragraph, or -1.</param>
/// <param name="Stray">The other marks without a partner, ascending.</param>
internal readonly record struct MarkedText(
    ImmutableArray<(int Start, int End)> Quotations,
    int Unclosed,
    ImmutableArray<int> Stray
)
{
    /// <summary>A paragraph that is quoted as a whole.</summary>
    public static MarkedText CreateWhole(string text) => new([(0, text.Length)], -1, []);
}
