namespace Guarantees.Core.Model;

/// <summary>What the speaker does with the words.</summary>
public enum Act
{
    /// <summary>Tells a present or past fact.</summary>
    States,

    /// <summary>Tells how something outside the speaker's own side will or should turn out.</summary>
    Predicts,

    /// <summary>Own side will, plainly.</summary>
    Commits,

    /// <summary>Own side is willing, could, or would under a condition.</summary>
    Offers,

    /// <summary>Own side will not, or rejects.</summary>
    Refuses,

    /// <summary>A demand or wish.</summary>
    Wants,

    /// <summary>An attitude, feeling or assessment.</summary>
    Believes,
}
