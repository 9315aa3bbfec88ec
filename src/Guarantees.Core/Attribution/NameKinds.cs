using Guarantees.Core.Attribution.Sieve;

namespace Guarantees.Core.Attribution;

/// <summary>What a knowledge base knows of the names in a text, by which pronouns are read.</summary>
/// <param name="IsReport">Whether words name the report itself, which is credited and is nobody's voice.</param>
public sealed record NameKinds(Func<string, bool> IsReport)
{
    /// <summary>Gets whether words name a body or a group, which "it" and "they" may mean and "he" never; nothing is known where it is left out.</summary>
    public Func<string, bool> IsBody { get; init; } = _ => false;

    /// <summary>Gets whether words name a person; nothing is known where it is left out.</summary>
    public Func<string, bool> IsPerson { get; init; } = _ => false;

    /// <summary>Gets whether a voice is the report itself: by its name, or by what is said of "one" or "the other".</summary>
    public bool IsReportVoice(Mention voice) =>
        IsReport(voice.Name)
        || (voice.Description is { } description && PartsOfGroups.IsPartOfGroup(voice.Text) && IsReport(description));
}
