namespace Guarantees.Core.Model;

/// <summary>How two claims stand to each other.</summary>
public enum RelationType
{
    /// <summary>The same proposition in another utterance.</summary>
    Agrees,

    /// <summary>Cannot both hold.</summary>
    Conflicts,

    /// <summary>Changes a condition, scope or degree.</summary>
    Qualifies,

    /// <summary>More detail, same direction.</summary>
    Elaborates,

    /// <summary>Supplies what the other left open.</summary>
    Specifies,

    /// <summary>Looks the same and is not.</summary>
    Distinct,

    /// <summary>The same utterance, printed by two reports.</summary>
    Repeats,
}
