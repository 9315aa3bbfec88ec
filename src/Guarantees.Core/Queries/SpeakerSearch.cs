using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Queries;

/// <summary>Finds speakers by what a reader calls them: id or name, else role, office or another name.</summary>
public static class SpeakerSearch
{
    /// <summary>
    /// The speaker with that id or name, else all whose name, role or other names have the words in this order; none where nobody has.
    /// Case, quotation marks and dashes do not count.
    /// </summary>
    public static ImmutableArray<Speaker> Find(ImmutableArray<Speaker> speakers, string words)
    {
        if (speakers.FirstOrDefault(s => IsIdOrName(s, words)) is { } exact)
            return [exact];
        var wanted = Pad(words);
        return string.IsNullOrWhiteSpace(words) ? [] : [.. speakers.Where(s => GetNames(s).Any(n => Pad(n).Contains(wanted)))];
    }

    /// <summary>Whether words are a speaker's id or name, in any case.</summary>
    public static bool IsIdOrName(Speaker speaker, string words) =>
        speaker.Id.Equals(words, StringComparison.OrdinalIgnoreCase)
        || speaker.Name.Equals(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A speaker with their role: "Karoline Leavitt, White House press secretary".</summary>
    public static string Describe(Speaker speaker) => speaker.Role is null ? speaker.Name : $"{speaker.Name}, {speaker.Role}";

    private static IEnumerable<string> GetNames(Speaker speaker) =>
        [speaker.Name, .. speaker.Role is null ? [] : (string[])[speaker.Role], .. speaker.Also];

    // Whole words only.
    private static string Pad(string text) => $" {TextFolding.Fold(text).Trim()} ";
}
