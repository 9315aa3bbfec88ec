namespace Guarantees.Core.Model;

/// <summary>How a report identifies a speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A person by name or unique office.</summary>
    Person,

    /// <summary>An institution rather than a person.</summary>
    Institution,

    /// <summary>Unnamed people whose number is known.</summary>
    Unnamed,

    /// <summary>People without a number, or a collective name.</summary>
    Group,

    /// <summary>No one is credited; built in.</summary>
    Uncredited,

    /// <summary>The report's own voice; built in.</summary>
    Report,
}
