using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>Turns maps that passed their shape into items of the model that need no source to be understood.</summary>
internal static class Binder
{
    public static Reader BindReader(YamlMapping map) =>
        new(
            map.GetRequiredText("id"),
            Vocabularies.ReaderKinds.Find(map.GetRequiredText("kind"))!.Value,
            map.GetText("about"),
            map["id"]!.Location
        );

    public static Topic BindTopic(YamlMapping map) =>
        new(map.GetRequiredText("id"), map.GetRequiredText("name"), map.GetRequiredText("about"), map["id"]!.Location);

    public static Speaker BindSpeaker(YamlMapping map) =>
        new()
        {
            Id = map.GetRequiredText("id"),
            Name = map.GetRequiredText("name"),
            Kind = Vocabularies.SpeakerKinds.Find(map.GetRequiredText("kind"))!.Value,
            Side = map.GetText("side"),
            Role = map.GetText("role"),
            Also = [.. map.GetTexts("also").Select(a => a.Value)],
            Count = map.GetText("count") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null,
            Members = [.. map.GetTexts("members").Select(m => m.Value)],
            Source = map.GetText("source"),
            Basis = map.GetText("basis"),
            Locations = map.GetLocations(),
        };

    public static Relation BindRelation(YamlMapping map, string curator) =>
        new(
            map.GetRequiredText("from"),
            map.GetRequiredText("to"),
            Vocabularies.RelationTypes.Find(map.GetRequiredText("type"))!.Value,
            map.GetRequiredText("note"),
            map.GetLocations()
        )
        {
            Author = map.GetText("by") ?? curator,
        };

    public static ReviewEntry BindReview(YamlMapping map) =>
        new(
            ReviewEntryValidator.ItemName(map.GetRequiredText("of")),
            map.GetRequiredText("digest"),
            map.GetRequiredText("reviewer"),
            map.GetRequiredText("date"),
            Vocabularies.Verdicts.Find(map.GetRequiredText("verdict"))!.Value,
            map.GetText("note"),
            map["answers"] is not null,
            map.GetLocations()
        );
}
