using Guarantees.Core.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnsupportedNameOrNumber
{
    public static readonly Rule Rule = new("CLM407", "Name or number not in the report", Severity.Warning)
    {
        Explanation =
            "A name or number in the statement stands in the claim's paragraph, or in the names and roles of its speakers. A statement can say less than the report; it cannot bring in somebody new.",
        BadExample = "statement: Macron would make such a commitment only if the effort is not part of NATO.",
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "dozen",
        "hundred",
        "thousand",
        "million",
        "billion",
    };

    // A capital at the beginning of a sentence makes no name of these.
    private static readonly HashSet<string> Openers =
    [
        "The",
        "A",
        "An",
        "It",
        "There",
        "Such",
        "Some",
        "Any",
        "This",
        "These",
        "Those",
        "How",
        "Whether",
        "If",
    ];

    /// <summary>Whether a word is a number.</summary>
    public static bool IsNumber(string word) => Numbers.Contains(word) || HasDigit(word);

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var ofSpeakers = context.Speakers.Values.ToDictionary(
            s => s.Id,
            s => GetWords($"{s.Name} {s.Role}"),
            StringComparer.Ordinal
        );
        var findings =
            from paragraph in context.KnowledgeBase.Claims.GroupBy(c => (c.Source.Id, c.Quote[0].Line))
            let printed = GetWords(paragraph.First().Source.Text.GetLine(paragraph.Key.Line))
            from claim in paragraph
            from name in FindNamesAndNumbers(claim.Statement).Distinct(StringComparer.Ordinal)
            let stem = HasDigit(name) ? name : GetStem(name)
            where !printed.Contains(stem) && !claim.Voices.Any(v => ofSpeakers[v.Id].Contains(stem))
            select new Finding(
                Rule,
                claim.Locations.Get("statement"),
                $"\"{name}\" stands neither in the paragraph nor in the names and roles of the speakers",
                $"use the report's own words, or name the speaker as declared; if it is the same under another name, write `allow: [{{code: {Rule.Code}, reason: …}}]`"
            )
            {
                Claim = claim.Id,
            };
        return findings;
    }

    private static HashSet<string> GetWords(string text) =>
        [
            .. Word.Split(text).SelectMany(w => SplitParts(w.Trim(text))),
            .. FindFigures(text).SelectMany(f => f.Split('-').Append(f)),
        ];

    private static IEnumerable<string> FindNamesAndNumbers(string statement)
    {
        var isFirst = true;
        foreach (var word in Word.Split(statement))
        {
            var text = word.Trim(statement);
            if (!HasDigit(text) && (Numbers.Contains(text) || char.IsUpper(text[0]) && !(isFirst && Openers.Contains(text))))
                yield return text;
            isFirst = false;
        }
        foreach (var figure in FindFigures(statement))
            yield return figure;
    }

    // What has a digit, with the sign that belongs to it: $5 is not £5.
    private static IEnumerable<string> FindFigures(string text) =>
        from word in Word.Split(text)
        where HasDigit(text.AsSpan(word.Start, word.End - word.Start))
        from token in Tokenizer.Read(text, word.RunStart, word.RunEnd)
        where HasDigit(token.Form)
        select token.Form;

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsDigit(unit))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> SplitParts(string word) =>
        word.Contains('-') ? word.Split('-').Append(word).Select(GetStem) : [GetStem(word)];

    private static string GetStem(string word) => WordForms.StripPossessive(TextFolding.Fold(word));
}
