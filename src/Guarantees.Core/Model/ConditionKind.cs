namespace Guarantees.Core.Model;

/// <summary>How a condition limits a claim.</summary>
public enum ConditionKind
{
    /// <summary>Holds if it is met.</summary>
    If,

    /// <summary>Holds in no other case.</summary>
    OnlyIf,

    /// <summary>Holds if it is not met.</summary>
    Unless,

    /// <summary>Holds from then on.</summary>
    After,

    /// <summary>Holds up to then.</summary>
    Until,

    /// <summary>How far it reaches.</summary>
    Scope,

    /// <summary>Holds whatever that may be.</summary>
    Regardless,

    /// <summary>Conditions are mentioned and not named.</summary>
    Unspecified,
}
