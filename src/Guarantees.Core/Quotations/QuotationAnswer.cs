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

    /// <summary>No report has the words, and the draft or the caller says that they are from another source.</summary>
    Elsewhere,

    /// <summary>All that is wrong with it is ignored, by the caller or by a remark in the draft.</summary>
    Ignored,
}
