namespace Guarantees.Core.Model;

/// <summary>Who sets a condition.</summary>
public enum ConditionOrigin
{
    /// <summary>The claim's speaker.</summary>
    Speaker,

    /// <summary>The report, outside the clause that it attributes.</summary>
    Report,
}
