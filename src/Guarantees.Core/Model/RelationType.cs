namespace Guarantees.Core.Model;

/// <summary>How two claims are related.</summary>
public enum RelationType
{
    /// <summary>The same proposition in another utterance.</summary>
    Agrees,

    /// <summary>Cannot both be true.</summary>
    Conflicts,

    /// <summary>Changes a condition, scope or degree.</summary>
    Qualifies,

    /// <summary>More detail, same direction.</summary>
    Elaborates,

    /// <summary>Supplies what the other leaves open.</summary>
    Specifies,

    /// <summary>Sounds the same but is not.</summary>
    Distinct,

    /// <summary>The same utterance, printed by two reports.</summary>
    Repeats,
}
