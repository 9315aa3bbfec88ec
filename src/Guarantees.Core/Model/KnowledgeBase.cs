using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A loaded knowledge base: references are resolved to objects and words to spans.</summary>
public sealed record KnowledgeBase
{
    /// <summary>The version of the data format that this tool reads and writes.</summary>
    public const string FormatVersion = "1";

    /// <summary>What the claims are about, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the reader who wrote the claims and relations, unless one says otherwise.</summary>
    public required string Curator { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Reader> Readers { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>In the order of the file, then the two built-in ones.</summary>
    public required ImmutableArray<Speaker> Speakers { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<SkippedPassage> Skipped { get; init; }

    /// <summary>The ledger's entries in the order of the file.</summary>
    public required ImmutableArray<ReviewEntry> Reviews { get; init; }
}
