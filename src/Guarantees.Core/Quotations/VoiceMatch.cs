namespace Guarantees.Core.Quotations;

/// <summary>How the words of a draft name a speaker of the base.</summary>
internal enum VoiceMatch
{
    /// <summary>They name somebody else.</summary>
    None,

    /// <summary>They would fit: a plainer word that is not surer, such as "a source" for one unnamed person.</summary>
    Plainer,

    /// <summary>They name the speaker.</summary>
    Named,
}
