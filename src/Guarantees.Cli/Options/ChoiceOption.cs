using System.CommandLine;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Cli.Options;

/// <summary>
/// Creates options whose value is one of a few words. They are strings rather than enumerations, because the parser would
/// compile each enumeration at every start.
/// </summary>
internal static class ChoiceOption
{
    /// <summary>Creates an option that takes one of several words, in any case; any other value is a usage error with suggestions.</summary>
    /// <param name="name">The name, with its dashes.</param>
    /// <param name="description">The description for help.</param>
    /// <param name="words">The words in lower case; the first is the default.</param>
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
                    $"{name}: invalid value '{given}'; {SpellingSuggestions.DidYouMean(given, words) ?? $"use one of {string.Join(", ", words)}"}"
                );
                return null;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>Gets the chosen word, or the default.</summary>
    public static string GetChoice(this ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) ?? option.HelpName!.Split('|')[0];
}
