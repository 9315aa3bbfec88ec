using System.Text.RegularExpressions;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static partial class UnprintedWord
{
    private const int ShortestChecked = 4;

    public static readonly Rule Rule = new("CLM419", "Statement has a word that the report lacks", Severity.Note)
    {
        Explanation = "A statement in the report's own words can be checked by eye. So a word that is nowhere in the report, inflections apart, nor in a speaker's name or role, is asked about, except inside brackets, where a statement explains. Names and numbers are another rule's (CLM407); short words and words of grammar do not count.",
        Bad = "statement: Trump would promise such a commitment only if the effort is not part of NATO.",
        Good = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static IEnumerable<Finding> Check(RuleContext input)
    {
        var names = input.KnowledgeBase.Speakers.SelectMany(s => Forms($"{s.Name} {s.Role} {string.Join(' ', s.Also)}")).ToHashSet(StringComparer.Ordinal);
        return from report in input.KnowledgeBase.Claims.GroupBy(c => c.Source)
               let printed = new PrintedWords(Forms(report.Key.Text.Text).Concat(names))
               from claim in report
               from word in Words(InBrackets().Replace(claim.Statement, " ")).Distinct()
               where word.Length >= ShortestChecked && !GrammarWords.Contains(word) && !printed.Has(word)
               select new Finding(
                   Rule, claim.Places.Of("statement"), $"\"{word}\" is nowhere in {claim.Source.Id}",
                   $"use the report's own word; if it says the same, write `allow: [{{code: {Rule.Code}, reason: …}}]`")
               {
                   Claim = claim.Id,
               };
    }

    private static IEnumerable<string> Words(string statement) =>
        Forms(Tokenizer.Read(statement).Where(t => char.IsLower(statement[t.Start]) && !UnsupportedNameOrNumber.IsNumber(t.Form)));

    private static IEnumerable<string> Forms(string text) => Forms(Tokenizer.Read(text));

    private static IEnumerable<string> Forms(IEnumerable<Token> tokens) =>
        tokens.SelectMany(t => t.Form.Split('-')).Select(f => WordForms.StripPossessive(f).ToLowerInvariant());

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex InBrackets();

    /// <summary>The words of a report, looked up without regard to endings.</summary>
    private sealed class PrintedWords(IEnumerable<string> words)
    {
        // Words alike but for an ending begin with the same letters.
        private readonly ILookup<string, string> _byBeginning = words.Distinct(StringComparer.Ordinal).ToLookup(Beginning, StringComparer.Ordinal);

        public bool Has(string word) => _byBeginning[Beginning(word)].Any(printed => WordForms.IsInflection(printed, word));

        private static string Beginning(string word) => word[..Math.Min(3, word.Length)];
    }
}
