using System.Collections.Immutable;

namespace Guarantees.Core.Reading;

/// <summary>Tells the forms of <c>attributed</c> apart.</summary>
internal static class CueNodes
{
    /// <summary>Whether it is a map from cue to voice; a map with <c>exact</c> is a selector.</summary>
    public static bool IsMap(Node? node) => node is Mapping map && map["exact"] is null;

    /// <summary>Whether it is a list of cues, each with its voice.</summary>
    public static bool IsList(Node? node) =>
        node is Sequence list && list.Items.Any(i => i is Mapping map && (map["cue"] ?? map["voice"]) is not null);

    /// <summary>The words and the voice of each cue of a map or list; none where only words are written.</summary>
    public static ImmutableArray<(Node Words, Scalar Voice, Scalar? Paragraph)> WithVoices(Node? node) => node switch
    {
        Mapping map when IsMap(map) => [.. map.Entries.Select(e => ((Node)e.Key, (Scalar)e.Value, (Scalar?)null))],
        Sequence list when IsList(list) => [.. list.Items.Cast<Mapping>().Select(m => (m["cue"]!, (Scalar)m["voice"]!, m["paragraph"] as Scalar))],
        _ => [],
    };
}
