namespace Guarantees.Core.Text;

/// <summary>The effect of a qualifier on a claim.</summary>
internal enum QualifierKind
{
    /// <summary>Turns it round.</summary>
    Negation,

    /// <summary>Makes it hold only then or there.</summary>
    Condition,

    /// <summary>Weakens it.</summary>
    Hedge,

    /// <summary>Says how much or how many.</summary>
    Quantity,

    /// <summary>Says how far it holds.</summary>
    Limit,

    /// <summary>Says how strongly it holds.</summary>
    Booster,
}
