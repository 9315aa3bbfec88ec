using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries.Differences;

/// <summary>The fields of the items that are no claims, as texts under their names in the data.</summary>
internal static class ItemFields
{
    public static IEnumerable<(string Field, string? Value)> Get(Source source) =>
        [
            ("sha256", source.Sha256),
            ("title", source.Title),
            ("publisher", source.Publisher),
            ("published", source.Published),
            ("url", source.Url),
            ("label", source.Label),
            ("also", string.Join("; ", source.Also)),
            ("about", source.Description),
        ];

    public static IEnumerable<(string Field, string? Value)> Get(Speaker speaker) =>
        [
            ("name", speaker.Name),
            ("kind", speaker.Kind.ToTerm()),
            ("count", speaker.Count?.ToString(CultureInfo.InvariantCulture)),
            ("members", string.Join(", ", speaker.Members)),
            ("side", speaker.Side),
            ("role", speaker.Role),
            ("also", string.Join("; ", speaker.Also)),
            ("source", speaker.Source),
            ("basis", speaker.Basis),
        ];

    public static IEnumerable<(string Field, string? Value)> Get(Topic topic) =>
        [("name", topic.Name), ("about", topic.Description)];

    public static IEnumerable<(string Field, string? Value)> Get(Relation relation) =>
        [("type", relation.Type.ToTerm()), ("note", relation.Note)];

    public static IEnumerable<(string Field, string? Value)> Get(SkippedPassage skipped) =>
        [("reason", skipped.Reason.ToTerm()), ("note", skipped.Note)];
}
