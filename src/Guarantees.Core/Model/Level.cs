namespace Guarantees.Core.Model;

/// <summary>How the voice nearest to the report is identified.</summary>
public enum Level
{
    /// <summary>A person by name or unique office.</summary>
    Named,

    /// <summary>An institution, no person.</summary>
    Institution,

    /// <summary>Two or more people, counted, no names.</summary>
    UnnamedSeveral,

    /// <summary>One person, no name.</summary>
    UnnamedOne,

    /// <summary>A group without a number.</summary>
    Collective,

    /// <summary>Attributed to nobody.</summary>
    Uncredited,

    /// <summary>The report's own voice.</summary>
    Report,
}
