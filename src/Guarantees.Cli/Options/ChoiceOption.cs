using System.CommandLine;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Cli.Options;

/// <summary>
/// Builds options whose value is one of a few words. Words, not enumerations: each enumeration would have the parser
/// compiled anew at every start.
/// </summary>
internal static class ChoiceOption
{
    /// <summary>An option that takes one of the words, in any case; another word is a usage error with the nearest ones.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">For help.</param>
    /// <param name="words">In lower case; the first is the default.</param>
    public static Option<string> Create(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} [default: {words[0]}]",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                if (Array.Find(words, w => w.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } word)
                    return word;
                result.AddError(
                    $"{name}: invalid value '{given}'; {SpellingSuggestions.DidYouMean(given, words) ?? $"write {string.Join(", ", words)}"}"
                );
                return null;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>The word that was chosen, or the default.</summary>
    public static string GetChoice(this ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) ?? option.HelpName!.Split('|')[0];
}
