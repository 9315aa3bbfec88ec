using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Makes ids of words: kebab-case, of their content words, not taken.</summary>
internal static class IdProposal
{
    private const int MaxWords = 5;

    /// <summary>An id of the first content words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isTaken">Whether an id is taken.</param>
    public static string Create(string words, Func<string, bool> isTaken)
    {
        var forms = Word.Split(words).Select(w => ToAscii(w.Trim(words))).Where(w => w.Length > 0).ToArray();
        var content = forms.Where(w => !GrammarWords.Contains(w) || w is "not" or "no" or "never").DefaultIfEmpty("").ToArray();
        var id = Join(content is [""] ? forms : content);
        if (id.Length == 0 || !char.IsAsciiLetter(id[0]))
            id = id.Length == 0 ? "claim" : $"claim-{id}";
        if (id is "report" or "uncredited")
            id = $"the-{id}"; // built in
        var free = id;
        for (var number = 2; isTaken(free); number++)
            free = $"{id}-{number}";
        return free;
    }

    private static string Join(string[] words)
    {
        var id = new StringBuilder();
        foreach (var word in words.Take(MaxWords).TakeWhile(w => id.Length + w.Length + 1 < Limits.MaxIdLength - 4))
            id.Append(id.Length == 0 ? "" : "-").Append(word);
        return id.ToString();
    }

    // U.S. is us.
    private static string ToAscii(string word)
    {
        var ascii = new StringBuilder();
        foreach (var unit in WordForms.StripPossessive(word))
        {
            if (char.IsAsciiLetterOrDigit(unit))
                ascii.Append(char.ToLowerInvariant(unit));
            else if (unit == '-' && ascii.Length > 0 && ascii[^1] != '-')
                ascii.Append('-');
        }
        return ascii.ToString().TrimEnd('-');
    }
}
