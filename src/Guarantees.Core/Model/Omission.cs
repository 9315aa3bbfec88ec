namespace Guarantees.Core.Model;

/// <summary>What an excerpt can leave out of a claim; defined in <see cref="Vocabularies.Omissions"/>.</summary>
public enum Omission
{
    /// <summary>When, under what proviso or how far the claim holds.</summary>
    Condition,

    /// <summary>A word that weakens it.</summary>
    Hedge,

    /// <summary>A word that turns it round.</summary>
    Negation,

    /// <summary>Whose position it is.</summary>
    Attribution,

    /// <summary>In whose account the report has it.</summary>
    Relayed,

    /// <summary>That the words are the report's.</summary>
    Direct,
}
