namespace Guarantees.Core.Quotations.Drafts;

/// <summary>The format of a draft.</summary>
public enum DraftFormat
{
    /// <summary>Markdown or plain text.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Word (.docx).</summary>
    Word,
}
