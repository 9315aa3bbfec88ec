using System.CommandLine;
using Guarantees.Core.Findings;

namespace Guarantees.Cli;

/// <summary>Builds options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words, in any case; another word is a usage error with the nearest ones.</summary>
    public static Option<T> Option<T>(string name, string description, T otherwise, params (string Word, T Value)[] words)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words.Select(w => w.Word)),
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                foreach (var (word, value) in words)
                {
                    if (word.Equals(given, StringComparison.OrdinalIgnoreCase))
                        return value;
                }
                result.AddError($"{name}: there is no '{given}'; {NearWords.Question(given, words.Select(w => w.Word)) ?? $"write {string.Join(", ", words.Select(w => w.Word))}"}");
                return otherwise;
            },
        };
        option.CompletionSources.Add(_ => words.Select(w => new System.CommandLine.Completions.CompletionItem(w.Word)));
        return option;
    }
}
