using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>Recognizes words that look like qualifiers but are not: the month of May, "did not say when", "provided weapons".</summary>
internal static class QualifierSenses
{
    private static readonly FrozenSet<string> BeforeMonth = WordSet.Parse(
        "in on of by since until till before after last next this early late mid from to through between the each every and or"
    );

    // What asks for an answer: "it is unclear when", "she asked if".
    private static readonly FrozenSet<string> Asking = WordSet.Parse(
        "ask asks asked asking wonder wonders wondered know knows knew known decide decides decided deciding determine "
            + "determines determined determining see unclear unsure uncertain specify specified disclose disclosed reveal revealed "
            + "explain explained discuss discussed clarify clarified"
    );

    private static readonly FrozenSet<string> Telling = WordSet.Parse("say saying tell comment indicate mention announce");

    private static readonly FrozenSet<string> Withholding = WordSet.Parse("not never cannot without declined refused to");

    private static readonly FrozenSet<string> Auxiliaries = WordSet.Parse(
        "has have had having was were is are been be being will would could can may might must should also"
    );

    private static readonly FrozenSet<string> BeforeProviso = WordSet.Parse("so only but and or then");

    private static readonly FrozenSet<string> Indefinite = WordSet.Parse("a an half another");

    private static readonly FrozenSet<string> Determiners = WordSet.Parse(
        "the a an this that these those its his her their our any some all no other still many more most is are was were "
            + "remain remains remained"
    );

    private static readonly FrozenSet<string> Irregular = WordSet.Parse(
        "said was were had held met led told made took gave went came ran saw stood fought won lost built sent knew thought "
            + "spoke wrote became began ruled"
    );

    private static readonly FrozenSet<string> Counts = WordSet.Parse("several both few many dozens hundreds thousands millions");

    private static readonly FrozenSet<string> Ambiguous = WordSet
        .ParsePhrases(
            "may, might, when, if, once, provided, pending, subject to, no, sort of, kind of, up to, more than, about, around, some"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Amounts = WordSet.Parse(
        "few little rarely seldom never nothing most many several some all hundreds thousands dozens"
    );

    private static readonly FrozenSet<string> BeforeKind = WordSet.Parse("this that what which any new same other every");

    /// <summary>Whether the phrase at a UTF-16 range of a text is the qualifier that the lexicon means.</summary>
    public static bool IsQualifier(string text, int start, int end, string phrase)
    {
        if (!Ambiguous.Contains(phrase) || (phrase == "may" && char.IsLower(text[start])))
            return true;
        var around = new Neighbors(text, start, end);
        return phrase switch
        {
            "may" => IsModal(around),
            "more than" => around.Next != "once",
            "might" => around.Next != "of",
            "if" => !IsQuestion(around, phrase) && !IsAmount(around),
            "when" => !IsQuestion(around, phrase) && !IsJoinedToQuestion(around),
            "once" => !IsFormerly(around),
            "provided" => around.Next == "that" || around.StartsClause || BeforeProviso.Contains(around.Previous),
            "pending" => !Determiners.Contains(around.Previous),
            "subject to" => !Auxiliaries.Contains(around.Previous) || around.StartsClause,
            "no" => !(text.AsSpan(end) is ['.', ..] && char.IsAsciiDigit(around.NextLetter)),
            "sort of" or "kind of" => !BeforeKind.Contains(around.Previous),
            _ => around.Next.Length == 0 || IsCount(around.Next),
        };
    }

    // "May" before a verb, and not the month or somebody of that name: at the beginning of a sentence, or among capitals in a heading.
    private static bool IsModal(Neighbors around) =>
        around.Next.Length > 0
        && !char.IsAsciiDigit(around.NextLetter)
        && (around.StartsSentence || (char.IsUpper(around.NextLetter) && !BeforeMonth.Contains(around.Previous)));

    private static bool IsQuestion(Neighbors around, string word) =>
        (word == "when" && around.EndsClause)
        || Asking.Contains(around.Previous)
        || (
            Telling.Contains(around.Previous)
            && around.PreviousWords.Take(4).Any(w => Withholding.Contains(w) || w.EndsWith("n't", StringComparison.Ordinal))
        );

    // "Few if any", "most if not all": how many, not under what condition.
    private static bool IsAmount(Neighbors around) =>
        Amounts.Contains(around.Previous) && around.Next is "any" or "ever" or "not" or "anything" or "none";

    // "It depends on how severe it is and when it occurs."
    private static bool IsJoinedToQuestion(Neighbors around) =>
        around.Previous is "and" or "or"
        && around.PreviousWords.Any(w => w is "how" or "where" or "who" or "why" or "what" or "whether");

    // "He once crossed", "at once", "once again", "more than once".
    private static bool IsFormerly(Neighbors around) =>
        around.Previous is "at" or "than"
        || around.Next is "again" or "more"
        || around.EndsClause
        || (!around.StartsClause && (around.Next.EndsWith("ed", StringComparison.Ordinal) || Irregular.Contains(around.Next)));

    private static bool IsCount(string word) =>
        char.IsAsciiDigit(word[0])
        || word[0] is '$' or '€' or '£'
        || NumberWords.GetValue(word) is not null
        || Indefinite.Contains(word)
        || Counts.Contains(word);

    /// <summary>The words beside a phrase on its line, folded; empty where there are none.</summary>
    private readonly struct Neighbors
    {
        public Neighbors(string text, int start, int end)
        {
            var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1;
            var lineEnd = text.IndexOf('\n', end) is var found and >= 0 ? found : text.Length;
            var from = Math.Max(lineStart, start - MaxDistance);
            var before = Word.Split(text, from, start).Reverse().ToArray();
            var after = Word.Split(text, end, Math.Min(lineEnd, end + MaxDistance)).Take(1).ToArray();
            PreviousWords = before.Take(Nearest).Select(w => TextFolding.Fold(w.Trim(text)));
            Previous = PreviousWords.FirstOrDefault("");
            Next = after.Length == 0 ? "" : TextFolding.Fold(text[after[0].RunStart..after[0].End].TrimStart('(', '"', '“', '‘'));
            NextLetter = after.Length == 0 ? ' ' : text[after[0].Start];
            StartsClause =
                before.Length == 0
                || before[0].EndsClause(text)
                || !text.AsSpan(before[0].RunEnd, start - before[0].RunEnd).IsWhiteSpace();
            StartsSentence = before.Length == 0 || text.AsSpan(before[0].End, start - before[0].End).IndexOfAny(".!?") >= 0;
            EndsClause = after.Length == 0 || !text.AsSpan(end, after[0].Start - end).IsWhiteSpace();
        }

        // UTF-16 units on each side that are looked at.
        private const int MaxDistance = 120;

        // Words before it that are looked at.
        private const int Nearest = 8;

        /// <summary>The nearest words before it, the last first.</summary>
        public IEnumerable<string> PreviousWords { get; }

        public string Previous { get; }

        /// <summary>The word after it, with a sign of money.</summary>
        public string Next { get; }

        /// <summary>The first letter or digit after it, as printed.</summary>
        public char NextLetter { get; }

        public bool StartsClause { get; }

        public bool StartsSentence { get; }

        public bool EndsClause { get; }
    }
}
