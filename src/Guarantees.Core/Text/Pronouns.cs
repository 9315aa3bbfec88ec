using System.Collections.Frozen;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>Pronouns of the third person, by which reports name a voice again.</summary>
internal static class Pronouns
{
    /// <summary>All of them, folded.</summary>
    public static readonly FrozenSet<string> All = WordSet.Parse("he she they it his her their its");

    /// <summary>Whether a pronoun can refer to a voice: "it" cannot mean a person, and "he" and "she" can only mean a person.</summary>
    public static bool CanMean(string pronoun, Speaker voice) =>
        pronoun switch
        {
            "he" or "she" or "his" or "her" => voice
                is { Kind: SpeakerKind.Person }
                    or { Kind: SpeakerKind.Unnamed, Count: 1 or null },
            "it" or "its" => voice is { Kind: SpeakerKind.Institution } or { Kind: SpeakerKind.Group, IsJoint: false },
            _ => true,
        };
}
