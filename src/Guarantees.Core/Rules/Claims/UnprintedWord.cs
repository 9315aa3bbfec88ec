using System.Text.RegularExpressions;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static partial class UnprintedWord
{
    private const int MinCheckedLength = 4;

    public static readonly Rule Rule = new("CLM419", "Statement has a word that the report lacks", Severity.Note)
    {
        Explanation =
            "A statement in the report's own words can be checked by eye. So a word that is nowhere in the report, inflections apart, nor in a speaker's name or role, is asked about, except inside brackets, where a statement explains. Names and numbers are another rule's (CLM407); short words and words of grammar do not count.",
        BadExample = "statement: Trump would promise such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new PrintedWords(
            context.KnowledgeBase.Speakers.SelectMany(s => GetForms($"{s.Name} {s.Role} {string.Join(' ', s.Also)}"))
        );
        var findings =
            from report in context.KnowledgeBase.Claims.GroupBy(c => c.Source)
            let printed = new PrintedWords(GetForms(report.Key.Text.Text))
            from claim in report
            from word in GetWords(InBrackets().Replace(claim.Statement, " ")).Distinct()
            where
                word.Length >= MinCheckedLength
                && !GrammarWords.Contains(word)
                && !printed.Contains(word)
                && !names.Contains(word)
            select new Finding(
                Rule,
                claim.Locations.Get("statement"),
                $"\"{word}\" is nowhere in {claim.Source.Id}",
                $"use the report's own word; if it says the same, write {Rule.Allowance}"
            )
            {
                Claim = claim.Id,
            };
        return findings;
    }

    private static IEnumerable<string> GetWords(string statement) =>
        GetForms(
            Tokenizer.Read(statement).Where(t => char.IsLower(statement[t.Start]) && !UnsupportedNameOrNumber.IsNumber(t.Form))
        );

    private static IEnumerable<string> GetForms(string text) => GetForms(Tokenizer.Read(text));

    private static IEnumerable<string> GetForms(IEnumerable<Token> tokens) =>
        tokens.SelectMany(t => t.Form.Split('-')).Select(f => WordForms.StripPossessive(f).ToLowerInvariant());

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex InBrackets();

    /// <summary>The words of a report, looked up without regard to endings.</summary>
    private sealed class PrintedWords(IEnumerable<string> words)
    {
        // Words alike but for an ending begin with the same letters.
        private readonly ILookup<string, string> _byBeginning = words
            .Distinct(StringComparer.Ordinal)
            .ToLookup(GetBeginning, StringComparer.Ordinal);

        public bool Contains(string word) =>
            _byBeginning[GetBeginning(word)].Any(printed => WordForms.IsInflection(printed, word));

        private static string GetBeginning(string word) => word[..Math.Min(3, word.Length)];
    }
}
