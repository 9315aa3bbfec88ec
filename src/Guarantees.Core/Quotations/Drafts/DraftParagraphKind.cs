namespace Guarantees.Core.Quotations.Drafts;

/// <summary>What a paragraph of a draft is.</summary>
public enum DraftParagraphKind
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph of a block quote.</summary>
    BlockQuote,

    /// <summary>A line that says whom a block quote is from.</summary>
    Credit,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A footnote.</summary>
    Footnote,
}
