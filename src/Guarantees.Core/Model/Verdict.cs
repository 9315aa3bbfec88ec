namespace Guarantees.Core.Model;

/// <summary>What a reviewer decided.</summary>
public enum Verdict
{
    /// <summary>The item says what the report says.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Disputed,
}
