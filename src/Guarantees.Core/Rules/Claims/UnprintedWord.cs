using System.Text.RegularExpressions;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static partial class UnprintedWord
{
    private const int MinCheckedLength = 4;

    public static readonly Rule Rule = new("CLM419", "Statement has a word that is not in the report", Severity.Note)
    {
        Explanation =
            "A statement in the report's own words is easy to check by eye. The check therefore asks about every word of the statement that is neither in the report (endings may differ) nor in a speaker's name or role. Words in brackets, where a statement may explain something, short words and grammatical words are not checked; names and numbers are checked by CLM407.",
        BadExample = "statement: Trump would promise such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new PrintedWords(
            context.KnowledgeBase.Speakers.SelectMany(s => GetForms($"{s.Name} {s.Role} {string.Join(' ', s.Also)}"))
        );
        return context.OpenClaims.GroupBy(c => c.Source).CheckEach(claims => CheckReport(claims, names));
    }

    private static IEnumerable<Finding> CheckReport(IGrouping<Source, Claim> claims, PrintedWords names)
    {
        var printed = new PrintedWords(GetForms(claims.Key.Text.Text));
        var findings =
            from claim in claims
            from word in GetWords(InBrackets().Replace(claim.Statement, " ")).Where(IsUnprinted).Distinct()
            select new Finding(
                Rule,
                claim.Locations.Get("statement"),
                $"\"{word}\" is not in {claim.Source.Id}",
                $"use the report's own word; if yours says the same, write {Rule.Allowance}"
            )
            {
                Claim = claim.Id,
            };
        return findings;

        bool IsUnprinted(string word) =>
            word.Length >= MinCheckedLength && !GrammarWords.Contains(word) && !printed.Contains(word) && !names.Contains(word);
    }

    private static IEnumerable<string> GetWords(string statement) =>
        GetForms(
            Tokenizer.Read(statement).Where(t => char.IsLower(statement[t.Start]) && !UnsupportedNameOrNumber.IsNumber(t.Form))
        );

    private static IEnumerable<string> GetForms(string text) => GetForms(Tokenizer.Read(text));

    private static IEnumerable<string> GetForms(IEnumerable<Token> tokens) =>
        tokens
            .SelectMany(t => t.Form.Contains('-') ? t.Form.Split('-') : [t.Form])
            .Select(f => WordForms.StripPossessive(f).ToLowerInvariant());

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex InBrackets();

    /// <summary>The words of a report, looked up regardless of their endings.</summary>
    private sealed class PrintedWords
    {
        private readonly HashSet<string> _words;

        // Words that differ only in their endings start with the same letters. Most words are printed as they are.
        private readonly Lazy<ILookup<string, string>> _byBeginning;

        public PrintedWords(IEnumerable<string> words)
        {
            _words = words.ToHashSet(StringComparer.Ordinal);
            _byBeginning = new(() => _words.ToLookup(GetBeginning, StringComparer.Ordinal));
        }

        public bool Contains(string word) =>
            _words.Contains(word) || _byBeginning.Value[GetBeginning(word)].Any(printed => WordForms.IsInflection(printed, word));

        private static string GetBeginning(string word) => word[..Math.Min(3, word.Length)];
    }
}
