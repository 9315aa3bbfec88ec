using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Cli.Options;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Cli.Completion;

/// <summary>
/// Shell completion of values. The knowledge base is loaded only when one of its values is requested; without one, nothing is
/// offered or printed.
/// </summary>
internal static class Completions
{
    public static Option<T> WithCompletions<T>(
        this Option<T> option,
        CliHost host,
        Func<KnowledgeBase, IEnumerable<string>> words
    )
    {
        option.CompletionSources.Add(context => GetItems(host, context, words));
        return option;
    }

    public static void WithCompletions<T>(
        this Argument<T> argument,
        CliHost host,
        Func<KnowledgeBase, IEnumerable<string>> words
    ) => argument.CompletionSources.Add(context => GetItems(host, context, words));

    public static void WithCompletions<T>(this Option<T> option, Vocabulary vocabulary) =>
        option.CompletionSources.Add([.. vocabulary.Terms.Select(t => t.Name)]);

    private static IEnumerable<CompletionItem> GetItems(
        CliHost host,
        CompletionContext context,
        Func<KnowledgeBase, IEnumerable<string>> words
    )
    {
        try
        {
            var (folder, _) = KnowledgeBaseLocator.Find(
                host,
                ExpandHome(host, context.ParseResult.GetValue(GlobalOptions.KnowledgeBase)),
                allowBundled: true
            );
            return
            [
                .. words(KnowledgeBaseLoader.Load(folder).KnowledgeBase)
                    .Where(IsPlain)
                    .Distinct()
                    .Select(w => new CompletionItem(w)),
            ];
        }
        catch (Exception problem)
            when (problem is CliException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return [];
        }
    }

    // A shell expands ~/ when it runs a line, but not while completing it.
    private static string? ExpandHome(CliHost host, string? path) =>
        path is ['~', '/', ..] && host.Environment("HOME") is { } home ? home + path[1..] : path;

    // A shell may execute a completion, so only plain words are offered.
    private static bool IsPlain(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
