using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Guarantees.Core.Model;

/// <summary>A report, pinned by its hash. Unknown properties are null.</summary>
public sealed record Source
{
    /// <summary>Kebab-case, unique.</summary>
    public required string Id { get; init; }

    /// <summary>The file, relative to the knowledge base's folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Computes what <see cref="Sha256"/> is for a file's bytes.</summary>
    public static string ComputeHash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What the report is, in one sentence by the curator.</summary>
    public required string Description { get; init; }

    /// <summary>As printed by the report or given by the curator; null if unknown.</summary>
    public string? Title { get; init; }

    /// <summary>As printed by the report or given by the curator; null if unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>As printed by the report or given by the curator; null if unknown.</summary>
    public string? Published { get; init; }

    /// <summary>As printed by the report or given by the curator; null if unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Those of title, publisher, published and url that the report does not print and the curator added.</summary>
    public ImmutableArray<string> Given { get; init; } = [];

    /// <summary>Whether the report should be fully covered by now.</summary>
    public ReadingState Reading { get; init; }

    /// <summary>Whether the report is still being read, so that uncovered words are not findings.</summary>
    public bool IsInProgress => Reading == ReadingState.InProgress;

    /// <summary>The short name used in credits, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Other names under which drafts credit it.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The name used in credits: the label, or the publisher; null if it has neither.</summary>
    public string? Credit => Label ?? Publisher;

    /// <summary>The text itself.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Where the knowledge base declares it.</summary>
    public required Location Location { get; init; }
}
