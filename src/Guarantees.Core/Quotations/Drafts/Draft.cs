using System.Collections.Immutable;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A text that quotes, as its paragraphs.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Format">Its format.</param>
/// <param name="Text">Its text; of a Word document, its paragraphs, each on a line.</param>
/// <param name="Paragraphs">Its paragraphs in order.</param>
/// <param name="Unread">What looks like a quotation and could not be read.</param>
public sealed record Draft(
    string Path,
    DraftFormat Format,
    string Text,
    ImmutableArray<DraftParagraph> Paragraphs,
    ImmutableArray<UnreadPassage> Unread
);
