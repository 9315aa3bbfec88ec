namespace Guarantees.Core.Output.Documents;

/// <summary>The role of printed words in a claim.</summary>
internal enum SpanRole
{
    /// <summary>The quote.</summary>
    Quote,

    /// <summary>A cue, which attributes the claim.</summary>
    Cue,

    /// <summary>A condition: what has to happen first.</summary>
    Condition,

    /// <summary>A limit: how far the claim reaches.</summary>
    Limit,

    /// <summary>A hedge, which weakens the claim.</summary>
    Hedge,
}
