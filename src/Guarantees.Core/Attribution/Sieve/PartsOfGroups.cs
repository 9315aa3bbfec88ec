using System.Collections.Frozen;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Tells words for several people from words for one, and one of several from both.</summary>
internal static class PartsOfGroups
{
    private static readonly FrozenSet<string> PluralNouns = WordSet.Parse("people police men women troops forces allies backers");

    private static readonly FrozenSet<string> Several = WordSet.Parse("many some all");

    /// <summary>Gets whether words name one or some of a group that was named before: one of them, another, the others.</summary>
    public static bool IsPartOfGroup(string words) =>
        words.ToLowerInvariant() is var form
        && (
            form.EndsWith(" of them", StringComparison.Ordinal)
            || form is "one" or "another" or "the other" or "a third" or "a second" or "the first" or "the second" or "the third"
        );

    /// <summary>Gets whether words name several people or things: two pilots, the crews, Lee and Orr.</summary>
    public static bool IsPlural(string words)
    {
        var forms = words.Split(' ');
        var last = forms[^1];
        return forms.Contains("and")
            || (forms.Length > 1 && last.EndsWith('s') && char.IsLower(last[0]))
            || forms.Any(f => PluralNouns.Contains(f))
            || FunctionWords.Numbers.Contains(forms[0].ToLowerInvariant())
            || Several.Contains(forms[0].ToLowerInvariant())
            || (forms.Length > 1 && FunctionWords.Numbers.Contains(forms[1]));
    }
}
