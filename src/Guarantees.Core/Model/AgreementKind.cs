namespace Guarantees.Core.Model;

/// <summary>Who agrees with whom if two claims say the same; derived, never written.</summary>
public enum AgreementKind
{
    /// <summary>One speaker, said in two reports.</summary>
    SameSpeaker,

    /// <summary>Two speakers of one side.</summary>
    SameSide,

    /// <summary>Two speakers, not of one side.</summary>
    DifferentSpeaker,

    /// <summary>A speaker is not credited, so the two may be one.</summary>
    Unknown,
}
