using System.Collections.Frozen;
using System.Globalization;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnsupportedNameOrNumber
{
    public static readonly Rule Rule = new("CLM407", "Name or number is not in the paragraph", Severity.Note)
    {
        Explanation =
            "Names and numbers in the statement should come from the claim's paragraph or from the names and roles of its speakers. A statement may say less than the report, but must not bring in anything new. It is right to replace \"here\" or \"it\" by a name from another paragraph, so the check only asks. The question goes away when a reader accepts the claim, or with `allow`. \"Six\" and 6 are the same number, and U.S., US and United States are the same name.",
        BadExample = "statement: Macron would make such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    // Words that are not names even if they start a sentence with a capital.
    private static readonly FrozenSet<string> Openers = WordSet.Parse(
        "The A An There Such Some Any This These Those How Whether If I We You He She It They Here My Our Your His Her Their Its"
    );

    /// <summary>Whether a word is a number.</summary>
    public static bool IsNumber(string word) => NumberWords.GetValue(word) is not null || HasDigit(word);

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var ofSpeakers = context.Speakers.Values.ToDictionary(
            s => s.Id,
            s => GetWords($"{s.Name} {s.Role} {string.Join(' ', s.Also)}"),
            StringComparer.Ordinal
        );
        return context
            .OpenClaims.GroupBy(c => (c.Source.Id, c.Quote[0].Line))
            .CheckEach(claims => CheckParagraph([.. claims], ofSpeakers));
    }

    private static IEnumerable<Finding> CheckParagraph(Claim[] claims, Dictionary<string, HashSet<string>> ofSpeakers)
    {
        var printed = new Lazy<HashSet<string>>(() => GetWords(claims[0].Source.Text.GetLine(claims[0].Quote[0].Line)));
        var findings =
            from claim in claims
            from name in FindNamesAndNumbers(claim.Statement).Distinct(StringComparer.Ordinal)
            let stem = GetStem(name)
            where !claim.Voices.Any(v => ofSpeakers[v.Id].Contains(stem)) && !printed.Value.Contains(stem)
            select new Finding(
                Rule,
                claim.Locations.Get("statement"),
                $"does the report say \"{name}\"? it is neither in the paragraph nor among the speakers",
                $"if another paragraph says so, have the claim accepted, or write {Rule.Allowance}; if not, use the report's own words"
            )
            {
                Claim = claim.Id,
            };
        return findings;
    }

    private static HashSet<string> GetWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word.Split(text))
        {
            var printed = word.Trim(text);
            words.Add(GetStem(printed));
            if (printed.Contains('-'))
                words.UnionWith(printed.Split('-').Select(GetStem));
        }
        foreach (var figure in FindFigures(text))
        {
            words.Add(figure);
            words.UnionWith(figure.Split('-'));
        }
        words.UnionWith(CountryNames.FindOthers(words));
        return words;
    }

    private static IEnumerable<string> FindNamesAndNumbers(string statement)
    {
        var isFirst = true;
        foreach (var word in Word.Split(statement))
        {
            if (IsNameOrNumber(statement.AsSpan(word.Start, word.End - word.Start), isFirst))
                yield return word.Trim(statement);
            isFirst = false;
        }
        foreach (var figure in FindFigures(statement))
            yield return figure;
    }

    private static bool IsNameOrNumber(ReadOnlySpan<char> word, bool isFirst) =>
        !HasDigit(word)
        && (NumberWords.GetValue(word) is > 1 || char.IsUpper(word[0]) && !(isFirst && Openers.Contains(word.ToString())));

    // Numbers in digits, with their sign: $5 is not £5.
    private static IEnumerable<string> FindFigures(string text)
    {
        if (!HasDigit(text))
            return [];
        var figures =
            from word in Word.Split(text)
            where HasDigit(text.AsSpan(word.Start, word.End - word.Start))
            from token in Tokenizer.Read(text, word.RunStart, word.RunEnd)
            where HasDigit(token.Form)
            select token.Form;
        return figures;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsDigit(unit))
                return true;
        }
        return false;
    }

    // The form in which words are compared: the number, or the letters without the periods of initials.
    private static string GetStem(string word) =>
        NumberWords.GetValue(WordForms.StripPossessive(word)) is { } number
            ? number.ToString(CultureInfo.InvariantCulture)
            : WordForms.StripPossessive(WordForms.Normalize(word));
}
