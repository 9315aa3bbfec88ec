namespace Guarantees.Core.Quotations;

/// <summary>What stands between two segments of a quotation.</summary>
internal enum QuotedJoint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An ellipsis.</summary>
    Ellipsis,

    /// <summary>Words in square brackets.</summary>
    Bracket,
}
