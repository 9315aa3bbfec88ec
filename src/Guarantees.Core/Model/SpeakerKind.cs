namespace Guarantees.Core.Model;

/// <summary>How a report identifies a speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A person by name or unique office.</summary>
    Person,

    /// <summary>An institution, no person.</summary>
    Institution,

    /// <summary>Counted people without names.</summary>
    Unnamed,

    /// <summary>A plural without a number, or a collective name.</summary>
    Group,

    /// <summary>Nobody is credited; built in.</summary>
    Uncredited,

    /// <summary>The report's own voice; built in.</summary>
    Report,
}
