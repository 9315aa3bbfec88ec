namespace Guarantees.Core.Authoring;

/// <summary>What a curator says of a report; what is null is taken from the report, where it prints it.</summary>
/// <param name="Id">Kebab-case, unique.</param>
/// <param name="FileName">The name of the file that it was read from.</param>
public sealed record SourceDetails(string Id, string FileName)
{
    /// <summary>One sentence on what it is.</summary>
    public string? About { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public string? Published { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>How credits name it.</summary>
    public string? Label { get; init; }
}
