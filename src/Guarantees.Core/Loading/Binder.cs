using System.Globalization;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading.Yaml;
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

    /// <summary>The speakers, each with what follows from its members; one that has no name is a finding.</summary>
    public static IEnumerable<Speaker> BindSpeakers(IEnumerable<YamlMapping> maps, List<Finding> findings)
    {
        Speaker[] speakers = [.. maps.Select(BindSpeaker)];
        var byId = speakers.ToDictionaryFirstWins(s => s.Id);
        foreach (var speaker in speakers)
        {
            Speaker?[] members = [.. speaker.Members.Select(byId.GetValueOrDefault)];
            var isJoint =
                speaker.Kind == SpeakerKind.Group && members.Length > 0 && members.All(m => m?.Kind == SpeakerKind.Person);
            if (isJoint && speaker.Name.Length == 0)
                yield return speaker with
                {
                    IsJoint = true,
                    Name = JoinNames([.. members.Select(m => m!.Name)]),
                };
            else if (speaker.Name.Length > 0)
                yield return speaker with
                {
                    IsJoint = isJoint,
                };
            else
                findings.Add(ClaimsSchema.Speaker.CreateMissingField("name", speaker.Locations.Start));
        }
    }

    // "Ann Lee and Tom Baker", "Ann Lee, Tom Baker and Bo Orr".
    private static string JoinNames(string[] names) =>
        names is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : names[0];

    private static Speaker BindSpeaker(YamlMapping map) =>
        new()
        {
            Id = map.GetRequiredText("id"),
            Name = map.GetText("name") ?? "",
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
