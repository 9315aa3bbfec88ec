using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The hedges, conditions and time words in the words of a drafted claim. Ranges are UTF-16 units of the report.</summary>
internal sealed partial class DraftedQualifiers
{
    private readonly SourceText _text;
    private readonly List<string> _doubts = [];
    private readonly List<(int Start, int End)> _times;
    private readonly List<(ConditionKind, ImmutableArray<(int Start, int End)>)> _conditions = [];

    /// <summary>Finds them.</summary>
    public DraftedQualifiers(SourceText text, ImmutableArray<(int Start, int End)> quote)
    {
        _text = text;
        var all = quote
            .SelectMany(q => QualifierLexicon.Find(text, q.Start, q.End).Select(w => (Fragment: q, Word: w)))
            .ToArray();
        Hedges =
        [
            .. all.Where(q => q.Word.Kind == QualifierKind.Hedge)
                .Select(q => GetRange(q.Word))
                .Concat(quote.SelectMany(FindWeakeningWords))
                .Distinct()
                .OrderBy(h => h.Start),
        ];
        _times = [.. quote.SelectMany(FindTimes)];
        var only = default((int Start, int End)?);
        foreach (var (fragment, word) in all)
        {
            var range = GetRange(word);
            if (word.Kind == QualifierKind.Limit)
                _conditions.Add((ConditionKind.Scope, [range]));
            else if (word.Kind == QualifierKind.Condition && IsWord(range, "only"))
                only = range;
            else if (word.Kind == QualifierKind.Condition && !_times.Exists(t => t.Start <= range.Start && range.End <= t.End))
                only = AddCondition(fragment, range, only);
        }
        if (only is { } alone)
            _conditions.Add((ConditionKind.Scope, [alone]));
    }

    /// <summary>Words that weaken.</summary>
    public ImmutableArray<(int Start, int End)> Hedges { get; }

    /// <summary>Conditions with their words.</summary>
    public ImmutableArray<(ConditionKind Kind, ImmutableArray<(int Start, int End)> Words)> Conditions => [.. _conditions];

    /// <summary>Time words.</summary>
    public ImmutableArray<(int Start, int End)> Times => [.. _times.OrderBy(t => t.Start)];

    /// <summary>What is open.</summary>
    public IEnumerable<string> Doubts => _doubts;

    private IEnumerable<(int Start, int End)> FindWeakeningWords((int Start, int End) fragment) =>
        WeakeningWords
            .FindPhrases(_text.Text[fragment.Start..fragment.End])
            .Select(p => (fragment.Start + p.Start, fragment.Start + p.End));

    // From its first word to the next comma, or to what it governs. Returns what is left of an "only" before it.
    private (int Start, int End)? AddCondition(
        (int Start, int End) fragment,
        (int Start, int End) word,
        (int Start, int End)? only
    )
    {
        var end = FindClauseEnd(fragment, word);
        while (end > word.End && char.IsWhiteSpace(_text.Text[end - 1]))
            end--;
        var printed = _text.Text[word.Start..word.End].ToLowerInvariant();
        var kind = printed switch
        {
            "if" => ConditionKind.If,
            "unless" or "barring" => ConditionKind.Unless,
            "until" or "pending" => ConditionKind.Until,
            "once" => ConditionKind.After,
            "whatever" => ConditionKind.Regardless,
            "provided" or "as long as" or "so long as" or "on condition that" or "subject to" => ConditionKind.If,
            _ => ConditionKind.Unspecified,
        };
        if (kind == ConditionKind.Unspecified)
        {
            _doubts.Add($"does \"{_text.Text[word.Start..end]}\" only say when, or is it a condition?");
            AddTime(word.Start, end);
            return only;
        }
        if (only is { } before && kind == ConditionKind.If)
        {
            _conditions.Add(
                (ConditionKind.OnlyIf, before.End + 1 >= word.Start ? [(before.Start, end)] : [before, (word.Start, end)])
            );
            return null;
        }
        _conditions.Add((kind, [(word.Start, end)]));
        return only;
    }

    // If it rains we stay: what opens the sentence ends before the next subject, or is asked about.
    private int FindClauseEnd((int Start, int End) fragment, (int Start, int End) word)
    {
        var clause = _text.Text[word.End..fragment.End];
        var isBounded = false;
        if (Boundary().Match(clause) is { Success: true, Index: > 0 } boundary)
            (clause, isBounded) = (clause[..boundary.Index], true);
        if (word.Start == fragment.Start && NextSubject().Match(clause) is { Success: true } next)
            return word.End + next.Index;
        if (isBounded || word.Start != fragment.Start)
            return word.End + clause.Length;
        _doubts.Add($"where does the condition of \"{_text.Text[word.Start..word.End]}\" end?");
        return fragment.End;
    }

    // Time words that overlap are one.
    private void AddTime(int start, int end)
    {
        var overlapping = _times.Where(t => t.Start < end && start < t.End).ToArray();
        _times.RemoveAll(t => t.Start < end && start < t.End);
        _times.Add((overlapping.Select(t => t.Start).Append(start).Min(), overlapping.Select(t => t.End).Append(end).Max()));
    }

    private IEnumerable<(int Start, int End)> FindTimes((int Start, int End) fragment) =>
        Time()
            .Matches(_text.Text[fragment.Start..fragment.End])
            .Select(m => (fragment.Start + m.Index, fragment.Start + m.Index + m.Length));

    private (int Start, int End) GetRange(Qualifier qualifier) =>
        (_text.ToUtf16Index(qualifier.Span.Start), _text.ToUtf16Index(qualifier.Span.End));

    private bool IsWord((int Start, int End) range, string word) =>
        _text.Text.AsSpan(range.Start, range.End - range.Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[,;:—–…]|\.\.\.| - ")]
    private static partial Regex Boundary();

    // A pronoun after at least a subject and a verb.
    [GeneratedRegex(@"(?<=^ \S+ (?:\S+ )+\S+) (?:you|we|they|he|she|it|I|there|then)(?:'\p{L}+)? (?=\p{L})")]
    private static partial Regex NextSubject();

    [GeneratedRegex(
        @"\b(?:(?:on|by|since|until|late|early|next|last|this|in) )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month|year|night|spring|summer|fall|autumn|winter)|(?:by|at|before|until) the (?:end|beginning|start) of (?:the|this|next|last) (?:day|week|month|year)|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:in )?(?:Jan\.|January|Feb\.|February|March|April|June|July|Aug\.|August|Sept\.|September|Oct\.|October|Nov\.|November|Dec\.|December) \d{1,2}(?:, \d{4})?|in (?:19|20)\d\d)\b"
    )]
    private static partial Regex Time();
}
