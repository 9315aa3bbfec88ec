using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A person, institution or group to whom a report attributes a claim.</summary>
public sealed record Speaker
{
    /// <summary>No one is credited.</summary>
    public static readonly Speaker Uncredited = CreateBuiltIn("uncredited", "nobody credited", SpeakerKind.Uncredited);

    /// <summary>The report's own voice.</summary>
    public static readonly Speaker Report = CreateBuiltIn("report", "the report itself", SpeakerKind.Report);

    /// <summary>Kebab-case, unique.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>How a report identifies them.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The side they speak for, an id chosen by the curator, or null.</summary>
    public string? Side { get; init; }

    /// <summary>The role as printed, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Other names of the same speaker, as printed.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The printed number of people; only for <see cref="SpeakerKind.Unnamed"/>.</summary>
    public int? Count { get; init; }

    /// <summary>Ids of the members of the group.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Id of the source that mentions them; required for unnamed people and for most groups.</summary>
    public string? Source { get; init; }

    /// <summary>The printed words that say how they know, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>The locations of the speaker and its fields in the file; empty for the built-in speakers.</summary>
    public FieldLocations Locations { get; init; } = new(default, []);

    /// <summary>Whether it is a group of named persons only, who speak together.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The level of a claim that the report has from this voice.</summary>
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
