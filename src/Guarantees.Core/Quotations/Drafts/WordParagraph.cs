namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A paragraph of a Word document, or a row of one of its tables.</summary>
internal sealed class WordParagraph
{
    /// <summary>Gets what a reader sees.</summary>
    public ParagraphText Text { get; } = new();

    /// <summary>Gets or sets what it is.</summary>
    public DraftParagraphKind Kind { get; set; }

    /// <summary>Gets or sets the number of its table; 0 outside tables.</summary>
    public int Table { get; set; }

    /// <summary>Gets or sets whether it is a header row.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Gets the ids of the comments on it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Gets or sets the id of its style.</summary>
    public string? Style { get; set; }

    /// <summary>Gets or sets whether its end is deleted, so that the next paragraph carries it on.</summary>
    public bool IsJoined { get; set; }
}
