using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Json;

/// <summary>A speaker, as a claim shows one.</summary>
internal sealed record SpeakerJson(string Id, string Name, string Kind, string? Side)
{
    public static SpeakerJson Create(Speaker speaker) => new(speaker.Id, speaker.Name, speaker.Kind.ToTerm(), speaker.Side);
}
