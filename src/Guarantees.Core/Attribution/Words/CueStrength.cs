namespace Guarantees.Core.Attribution.Words;

/// <summary>How firmly a verb has its voice stand by the words, from weak to strong.</summary>
public enum CueStrength
{
    /// <summary>Less than "said": suggested, signaled, thinks.</summary>
    Weak,

    /// <summary>Said, told, noted, and a stand of which nothing more is told.</summary>
    Neutral,

    /// <summary>Leaves no doubt: insisted, declared, made clear.</summary>
    Firm,

    /// <summary>Binds or lays bare whoever says it: promised, swore, demanded, admitted.</summary>
    Binding,
}
