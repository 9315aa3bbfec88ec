namespace Guarantees.Core.Model;

/// <summary>How the voice nearest to the report is identified.</summary>
public enum Level
{
    /// <summary>A person by name or unique office.</summary>
    Named,

    /// <summary>An institution rather than a person.</summary>
    Institution,

    /// <summary>Two or more unnamed people; their number is known.</summary>
    UnnamedSeveral,

    /// <summary>One unnamed person.</summary>
    UnnamedOne,

    /// <summary>A group; its number is not known.</summary>
    Collective,

    /// <summary>Attributed to no one.</summary>
    Uncredited,

    /// <summary>The report's own voice.</summary>
    Report,
}
