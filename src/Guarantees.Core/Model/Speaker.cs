using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Somebody a report lets speak, think, want or take a stand.</summary>
public sealed record Speaker
{
    /// <summary>Nobody is credited.</summary>
    public static readonly Speaker Uncredited = CreateBuiltIn("uncredited", "nobody credited", SpeakerKind.Uncredited);

    /// <summary>The report's own voice.</summary>
    public static readonly Speaker Report = CreateBuiltIn("report", "the report itself", SpeakerKind.Report);

    /// <summary>Kebab-case, unique.</summary>
    public required string Id { get; init; }

    /// <summary>As outputs show it.</summary>
    public required string Name { get; init; }

    /// <summary>How a report identifies them.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>An id of the data's own, or null.</summary>
    public string? Side { get; init; }

    /// <summary>As reports print it, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Other names of the same one, as reports print them.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The printed number of people; only for <see cref="SpeakerKind.Unnamed"/>.</summary>
    public int? Count { get; init; }

    /// <summary>Ids of the speakers that this one is made of.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Id of the one source that speaks of them; required for unnamed people and groups.</summary>
    public string? Source { get; init; }

    /// <summary>The printed words that say how they know, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>Where it and its fields stand in the file; empty for the built-in ones.</summary>
    public FieldLocations Locations { get; init; } = new(default, []);

    /// <summary>Whether it is a group of named persons and of nobody else, who speak together.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The level of a claim that the report heard from this voice.</summary>
    public Level Level =>
        Kind switch
        {
            SpeakerKind.Person => Level.Named,
            SpeakerKind.Institution => Level.Institution,
            SpeakerKind.Unnamed => Count >= 2 ? Level.UnnamedSeveral : Level.UnnamedOne,
            SpeakerKind.Group => IsJoint ? Level.Named : Level.Collective,
            SpeakerKind.Uncredited => Level.Uncredited,
            _ => Level.Report,
        };

    private static Speaker CreateBuiltIn(string id, string name, SpeakerKind kind) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = kind,
        };
}
