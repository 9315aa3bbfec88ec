namespace Guarantees.Core.Model;

/// <summary>Why a passage of a report makes no claim.</summary>
public enum SkipReason
{
    /// <summary>A section heading.</summary>
    Heading,

    /// <summary>Page furniture.</summary>
    Furniture,

    /// <summary>A question that the report or an interviewer asks.</summary>
    Question,
}
