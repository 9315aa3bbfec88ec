namespace Guarantees.Core.Quotations.Judging;

/// <summary>How the draft's speaker compares with the report's.</summary>
internal enum SpeakerVerdict
{
    /// <summary>The same.</summary>
    Right,

    /// <summary>Somebody else.</summary>
    Wrong,

    /// <summary>Nobody.</summary>
    Missing,

    /// <summary>The same, without the one through whom the report has it.</summary>
    RelayDropped,

    /// <summary>Somebody surer than the report's voice.</summary>
    Raised,
}
