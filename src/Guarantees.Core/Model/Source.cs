using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A report, frozen by its hash. What it does not print about itself is null.</summary>
public sealed record Source
{
    /// <summary>Kebab-case, unique.</summary>
    public required string Id { get; init; }

    /// <summary>The file, relative to the knowledge base's folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>One sentence of ours on what it is.</summary>
    public required string Description { get; init; }

    /// <summary>As printed by the source itself, else null.</summary>
    public string? Title { get; init; }

    /// <summary>As printed by the source itself, else null.</summary>
    public string? Publisher { get; init; }

    /// <summary>As printed by the source itself, else null.</summary>
    public string? Published { get; init; }

    /// <summary>As printed by the source itself, else null.</summary>
    public string? Url { get; init; }

    /// <summary>The keys among title, publisher, published and url that the source does not print and the curator gave.</summary>
    public ImmutableArray<string> Given { get; init; } = [];

    /// <summary>Whether it is still being read, so that words not accounted for are progress.</summary>
    public bool IsInProgress { get; init; }

    /// <summary>How outputs name it where it prints no publisher, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Other names by which drafts credit it.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>What a credit calls it: the label, else the publisher; null where it has neither.</summary>
    public string? Credit => Label ?? Publisher;

    /// <summary>The text itself.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Where the knowledge base declares it.</summary>
    public required Location Location { get; init; }
}
