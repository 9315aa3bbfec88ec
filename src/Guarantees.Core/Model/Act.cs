namespace Guarantees.Core.Model;

/// <summary>What the speaker does with the words.</summary>
public enum Act
{
    /// <summary>States a present or past fact.</summary>
    States,

    /// <summary>Says how something outside the speaker's own side will or should turn out.</summary>
    Predicts,

    /// <summary>The speaker's own side will do something.</summary>
    Commits,

    /// <summary>The speaker's own side is willing to, could, or would on a condition.</summary>
    Offers,

    /// <summary>The speaker's own side will not, or the speaker rejects something.</summary>
    Refuses,

    /// <summary>A demand or wish.</summary>
    Wants,

    /// <summary>An attitude, feeling or assessment.</summary>
    Believes,
}
