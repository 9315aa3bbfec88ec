using System.Collections.Immutable;

namespace Guarantees.Core.Checking;

/// <summary>Words that stand for a voice without naming it.</summary>
internal static class Pronouns
{
    /// <summary>All of them, folded.</summary>
    public static readonly ImmutableHashSet<string> All = ["he", "she", "they", "it", "his", "her", "their", "its"];
}
