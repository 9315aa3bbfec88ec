namespace Guarantees.Core.Model;

/// <summary>What a source may print about itself.</summary>
public enum SourceFact
{
    /// <summary>Its headline.</summary>
    Title,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>When.</summary>
    Published,

    /// <summary>Its address.</summary>
    Url,
}
