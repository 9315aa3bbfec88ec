using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>Turns maps that passed their shape into items of the model that need no source to be understood.</summary>
internal static class Binder
{
    public static Reader Reader(YamlMapping map) => new(
        map.Required("id"), Vocabularies.ReaderKinds.Find(map.Required("kind"))!.Value, map.Text("about"), map["id"]!.At);

    public static Topic Topic(YamlMapping map) =>
        new(map.Required("id"), map.Required("name"), map.Required("about"), map["id"]!.At);

    public static Speaker Speaker(YamlMapping map) => new()
    {
        Id = map.Required("id"),
        Name = map.Required("name"),
        Kind = Vocabularies.SpeakerKinds.Find(map.Required("kind"))!.Value,
        Side = map.Text("side"),
        Role = map.Text("role"),
        Also = [.. map.Texts("also").Select(a => a.Value)],
        Count = map.Text("count") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null,
        Members = [.. map.Texts("members").Select(m => m.Value)],
        Source = map.Text("source"),
        Basis = map.Text("basis"),
        Places = map.Places(),
    };

    public static Relation Relation(YamlMapping map) => new(
        map.Required("from"),
        map.Required("to"),
        Vocabularies.RelationTypes.Find(map.Required("type"))!.Value,
        map.Required("note"),
        map.Places());

    public static ReviewEntry Review(YamlMapping map) => new(
        ReviewEntryValidator.ItemName(map.Required("of")),
        map.Required("digest"),
        map.Required("reviewer"),
        map.Required("date"),
        Vocabularies.Verdicts.Find(map.Required("verdict"))!.Value,
        map.Text("note"),
        map["answers"] is not null,
        map.Places());
}
