namespace Guarantees.Core.Model;

/// <summary>How much of a claim's quote a report prints inside quotation marks; derived, never typed.</summary>
public enum QuotationExtent
{
    /// <summary>Nothing: the words are the report's paraphrase.</summary>
    None,

    /// <summary>Some words, not all.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}
