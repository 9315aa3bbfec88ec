namespace Guarantees.Core.Attribution;

/// <summary>What a cue says that its voice does.</summary>
public enum CueKind
{
    /// <summary>Speaks: said, told, noted.</summary>
    Says,

    /// <summary>Takes a stand or holds a view: wants, sees, rejected.</summary>
    Holds,

    /// <summary>Says that it is not so: denied, disputed.</summary>
    Denies,

    /// <summary>No verb: according to, a colon, a dash line.</summary>
    Credit,

    /// <summary>The grammatical subject of the words, without a cue.</summary>
    Subject,
}
