using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A report, frozen by its hash. What is not known of it is null.</summary>
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

    /// <summary>As printed by the source or given by the curator, else null.</summary>
    public string? Title { get; init; }

    /// <summary>As printed by the source or given by the curator, else null.</summary>
    public string? Publisher { get; init; }

    /// <summary>As printed by the source or given by the curator, else null.</summary>
    public string? Published { get; init; }

    /// <summary>As printed by the source or given by the curator, else null.</summary>
    public string? Url { get; init; }

    /// <summary>Which of title, publisher, published and url the source does not print, so that the curator gave them.</summary>
    public ImmutableArray<string> Given { get; init; } = [];

    /// <summary>Whether all of it should be accounted for by now.</summary>
    public ReadingState Reading { get; init; }

    /// <summary>Whether it is still being read, so that words that nothing accounts for are progress.</summary>
    public bool IsInProgress => Reading == ReadingState.InProgress;

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
