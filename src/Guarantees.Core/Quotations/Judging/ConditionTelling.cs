using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Whether a sentence tells a condition in plain words: by a marker of its kind, with one of its nouns, in the same polarity.</summary>
internal static class ConditionTelling
{
    private static readonly FrozenSet<string> StopWords = WordSet.Parse(
        "the a an of to for in on is are be been it that this such as part some with and or from by who u " + "its their"
    );

    private static readonly FrozenDictionary<ConditionKind, string[]> Markers = new Dictionary<ConditionKind, string[]>
    {
        [ConditionKind.If] = WordSet.ParsePhrases(
            "if, provided, providing, under, once, with, in case of, in the event, as long as, so long as, should, on condition, when, assuming, "
                + "supposing, contingent, conditional, hinges, hinge, hinged, depends, dependent, subject to, upon, only"
        ),
        [ConditionKind.OnlyIf] = WordSet.ParsePhrases(
            "only if, only, unless, provided, providing, as long as, on condition, on the condition, on the proviso, so long as, contingent, "
                + "conditional, hinges, hinge, hinged, depends, dependent, requires, require, required, must, solely"
        ),
        [ConditionKind.Unless] = WordSet.ParsePhrases("unless, except, if not"),
        [ConditionKind.After] = WordSet.ParsePhrases("after, once, when, following, as soon as"),
        [ConditionKind.Until] = WordSet.ParsePhrases("until, till, before, up to"),
        [ConditionKind.Regardless] = WordSet.ParsePhrases(
            "whatever, regardless, no matter, irrespective, in any case, whichever"
        ),
        [ConditionKind.Unspecified] = WordSet.ParsePhrases(
            "condition, conditions, conditional, conditionally, strings, provisos"
        ),
    }.ToFrozenDictionary();

    /// <summary>Gets whether the words around a quotation tell a condition of its claim.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="missing">The forms of its words that no quotation of the sentence has.</param>
    /// <param name="around">What the sentence says around the quotation.</param>
    public static bool IsTold(Condition condition, IReadOnlyCollection<string> missing, Surroundings around)
    {
        if (
            missing.Count < condition.Quote.Sum(q => ReportNames.ReadForms(q.Text).Length)
            && missing.All(m => StopWords.Contains(m) || around.Clause.Contains(m) || around.Sentence.Any(r => r.Contains(m)))
        )
            return true;
        ImmutableArray<string> words = [.. condition.Quote.SelectMany(q => ReportNames.ReadForms(q.Text))];
        string[] content =
        [
            .. words.Where(w =>
                !StopWords.Contains(w) && !Qualifiers.Negations.Contains(w) && !Markers.Values.Any(m => m.Contains(w))
            ),
        ];
        return condition.Kind == ConditionKind.Scope
            ? IsLimitTold(words, content, around)
            : around.Sentence.Any(run => Tells(run, condition.Kind, words, content))
                || (
                    condition.Kind == ConditionKind.OnlyIf
                    && words.Contains("only")
                    && !missing.Contains("only")
                    && around.Sentence.Any(run => Tells(run, ConditionKind.If, words, content))
                )
                || Tells([.. around.Sentence.SelectMany(r => r)], condition.Kind, words, content, isWhole: true);
    }

    private static bool Tells(
        ImmutableArray<string> run,
        ConditionKind kind,
        ImmutableArray<string> words,
        string[] content,
        bool isWhole = false
    )
    {
        if (!Markers.TryGetValue(kind, out var markers) || IsReversed(run, kind))
            return false;
        var (at, length) = markers
            .Select(m => (At: IndexOf(run, m), Length: m.Count(char.IsWhiteSpace) + 1))
            .Append((At: kind == ConditionKind.If && run is ["were" or "had", ..] ? 0 : -1, Length: 1))
            .Where(m => m.At >= 0)
            .DefaultIfEmpty((-1, 0))
            .Min();
        if (
            at < 0
            || (
                isWhole
                && kind is ConditionKind.If or ConditionKind.After or ConditionKind.Unspecified or ConditionKind.Regardless
            )
        )
            return false;
        var shared = content.Where(c => run.Any(w => WordForms.IsInflection(w, c) || Synonyms.AreSynonyms(w, c))).ToArray();
        var isEnough = kind switch
        {
            ConditionKind.Unspecified => true,
            ConditionKind.Regardless => shared.Length > 0 || content.Length == 0,
            _ => content.Length == 0 || (shared.Length > 0 && shared.Length * 3 >= content.Length),
        };
        return isEnough && IsNegative(words) == IsNegative(run[(at + length)..]);
    }

    // "Even if" says the reverse of "if".
    private static bool IsReversed(ImmutableArray<string> run, ConditionKind kind) =>
        kind is not ConditionKind.Regardless
        && (IndexOf(run, "even if") >= 0 || IndexOf(run, "whether or not") >= 0 || IndexOf(run, "regardless") >= 0);

    private static bool IsNegative(ImmutableArray<string> words) =>
        words.Where((w, i) => Qualifiers.Negations.Contains(w) || IsOutside(words, i)).Any();

    // Kept out, out of, without: but not "turn out to be".
    private static bool IsOutside(ImmutableArray<string> words, int at) =>
        Qualifiers.Exclusions.Contains(words[at])
        && (
            words[at] != "out"
            || (at + 1 < words.Length && words[at + 1] == "of")
            || (
                at > 0
                && words[at - 1] is "kept" or "keep" or "keeps" or "left" or "leaves" or "leave" or "stays" or "stay" or "stayed"
            )
            || (at > 1 && words[at - 2] is "kept" or "keep" or "keeps" or "left" or "leaves" or "leave")
        );

    // A limit is told by its own words, inflections apart, in one run.
    private static bool IsLimitTold(ImmutableArray<string> words, string[] content, Surroundings around)
    {
        var needed = content.Length > 0 ? content : [.. words];
        if (FindBackReference(words) is > 0 and var lead)
            return around.Sentence.Append(around.Clause).Any(r => IndexOf(r, string.Join(' ', words[..lead])) >= 0);
        if (needed.Length == 1 && WordKinds.IsAdverb(needed[0]))
            return IsAdverbTold(needed[0], around.Clause);
        ImmutableArray<string> all = [.. around.Sentence.SelectMany(r => r), .. around.Clause];
        return needed.Count(c => all.Any(w => WordForms.IsInflection(w, c))) * 4 >= needed.Length * 3
            && IsNegative(words) == (IsNegative(words) && IsNegative(all));
    }

    // As part of such an arrangement: the thing itself may be named instead.
    private static int FindBackReference(ImmutableArray<string> words) => words.IndexOf("such");

    // An adverb limits its own clause; "directly after" tells when.
    private static bool IsAdverbTold(string adverb, ImmutableArray<string> clause) =>
        clause
            .Where((w, i) => w == adverb && !(i + 1 < clause.Length && clause[i + 1] is "after" or "before" or "following"))
            .Any();

    private static int IndexOf(ImmutableArray<string> run, string phrase)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i + words.Length <= run.Length; i++)
        {
            if (run.AsSpan(i, words.Length).SequenceEqual(words))
                return i;
        }
        return -1;
    }
}
