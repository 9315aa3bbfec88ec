namespace Guarantees.Core.Quotations;

/// <summary>Whether a quotation may be printed as it is.</summary>
public enum QuotationAnswer
{
    /// <summary>It may.</summary>
    Fair,

    /// <summary>It may not.</summary>
    NotFair,

    /// <summary>No claim carries the words, and no credit settles them.</summary>
    Unchecked,

    /// <summary>One or two words without a verb.</summary>
    TooShort,
}
