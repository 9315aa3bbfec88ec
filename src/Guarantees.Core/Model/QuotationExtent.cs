namespace Guarantees.Core.Model;

/// <summary>How much of a claim's quote the report prints in quotation marks; derived, never written.</summary>
public enum QuotationExtent
{
    /// <summary>Nothing: the words are the report's paraphrase.</summary>
    None,

    /// <summary>Some words, not all.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}
