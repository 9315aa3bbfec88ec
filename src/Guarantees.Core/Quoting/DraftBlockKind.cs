namespace Guarantees.Core.Quoting;

/// <summary>What a block of a draft is.</summary>
internal enum DraftBlockKind
{
    /// <summary>Running text, a heading, an item of a list or a row of a table.</summary>
    Prose,

    /// <summary>A paragraph of a Markdown block quote.</summary>
    Quote,

    /// <summary>A line with a dash before it, or a paragraph in brackets, that says of a block quote where it is from.</summary>
    Credit,
}
