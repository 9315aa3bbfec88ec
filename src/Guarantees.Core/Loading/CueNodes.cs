using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>Tells the forms of <c>attributed</c> apart.</summary>
internal static class CueNodes
{
    /// <summary>Whether it is a map from cue to voice; a map with <c>exact</c> is a selector.</summary>
    public static bool IsMap(YamlNode? node) => node is YamlMapping map && map["exact"] is null;

    /// <summary>Whether it is a list of cues, each with its voice.</summary>
    public static bool IsList(YamlNode? node) =>
        node is YamlSequence list && list.Items.Any(i => i is YamlMapping map && (map["cue"] ?? map["voice"]) is not null);

    /// <summary>The words and the voice of each cue of a map or list; none where only words are written.</summary>
    public static ImmutableArray<(YamlNode Words, YamlScalar Voice, YamlScalar? Paragraph)> GetCues(YamlNode? node) =>
        node switch
        {
            YamlMapping map when IsMap(map) =>
            [
                .. map.Entries.Select(e => ((YamlNode)e.Key, (YamlScalar)e.Value, (YamlScalar?)null)),
            ],
            YamlSequence list when IsList(list) =>
            [
                .. list.Items.Cast<YamlMapping>().Select(m => (m["cue"]!, (YamlScalar)m["voice"]!, m["paragraph"] as YamlScalar)),
            ],
            _ => [],
        };
}
