using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A paragraph of a draft, without markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What a reader sees.</param>
/// <param name="Quotations">The ranges of its quotations without their marks, ascending; UTF-16 units of <paramref name="Text"/>.</param>
public sealed record DraftParagraph(DraftParagraphKind Kind, string Text, ImmutableArray<(int Start, int End)> Quotations)
{
    /// <summary>Gets the UTF-16 index in the draft's text of each character of <see cref="Text"/>, and of its end.</summary>
    public required Func<int, int> GetIndex { get; init; }

    /// <summary>Gets the line and column (1-based, in code points) of the draft at which each character of <see cref="Text"/> stands.</summary>
    public required Func<int, (int Line, int Column)> GetPlace { get; init; }

    /// <summary>Gets the index in <see cref="Text"/> after a quotation and the mark that closes it.</summary>
    /// <param name="end">The index after its words.</param>
    public int GetEndOfMark(int end)
    {
        var mark = end + 1 < Text.Length && Text[end + 1] == Text[end] ? 2 : 1; // ''
        return Math.Min(end + mark, Text.Length);
    }

    /// <summary>Gets the number of the paragraph that leads to it: the line over a list or a block quote; -1 where there is none.</summary>
    public int Lead { get; init; } = -1;

    /// <summary>Gets the numbers of the heading above, the table's header cells and the footnotes that it refers to.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>Gets whether it quotes some words and says others, two at least.</summary>
    public bool HasWordsAroundQuotation =>
        !Quotations.IsEmpty
        && Word.Split(Text).Where(w => !Quotations.Any(q => q.Start <= w.Start && w.End <= q.End)).Skip(1).Any();

    /// <summary>Gets the remarks to this tool in it, one a rule.</summary>
    public IReadOnlyList<DraftRemark> Remarks { get; init; } = [];
}
