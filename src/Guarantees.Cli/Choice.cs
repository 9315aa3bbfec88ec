using System.CommandLine;
using Guarantees.Core.Findings;

namespace Guarantees.Cli;

/// <summary>Builds options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words, in any case; another word is a usage error with the nearest ones.</summary>
    public static Option<T> Option<T>(string name, string description, T otherwise, params (string Word, T Value)[] words)
        where T : struct, Enum
    {
        var option = new Option<T>(name)
        {
            Description = $"{description} [default: {words.First(w => w.Value.Equals(otherwise)).Word}]",
            HelpName = string.Join('|', words.Select(w => w.Word)),
            // Help would print a default of the factory by its name in the code.
            DefaultValueFactory = otherwise.Equals(default(T)) ? null : _ => otherwise,
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
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words.Select(w => w.Word)]);
        return option;
    }
}
