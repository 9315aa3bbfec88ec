namespace Guarantees.Core.Output.Documents;

/// <summary>What printed words do for a claim.</summary>
internal enum SpanRole
{
    /// <summary>They are its quote.</summary>
    Quote,

    /// <summary>They attribute it.</summary>
    Cue,

    /// <summary>They say what has to happen first.</summary>
    Condition,

    /// <summary>They say how far it reaches.</summary>
    Limit,

    /// <summary>They weaken it.</summary>
    Hedge,
}
