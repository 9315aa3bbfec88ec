namespace Guarantees.Core.Model;

/// <summary>How the words of a quotation match a report; defined in <see cref="Vocabularies.MatchKinds"/>.</summary>
public enum MatchKind
{
    /// <summary>All its words, in one piece.</summary>
    Verbatim,

    /// <summary>All its words, with something omitted between them.</summary>
    Partial,

    /// <summary>Most of its words.</summary>
    Altered,

    /// <summary>Not enough of its words.</summary>
    NotFound,
}
