using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Finds the runs of words that are told: what is left of a sentence without its cues and the connectives around them.</summary>
internal sealed class ToldRunFinder(SentenceRuns sentence, CueExtent extent)
{
    private const int MinLength = 2;

    private static readonly FrozenSet<string> Connectives = WordSet.Parse("and or but though while as by such that");

    /// <summary>The runs in order.</summary>
    /// <param name="cues">The cues of the sentence, in order.</param>
    /// <param name="frames">Its frames.</param>
    public ImmutableArray<ToldRun> Find(ImmutableArray<CueRange> cues, ImmutableArray<AttributionFrame> frames)
    {
        var turns = FindTurns(cues, frames);
        var told = ImmutableArray.CreateBuilder<ToldRun>();
        var next = 0;
        foreach (var cue in cues)
        {
            AddBetween(told, next, cue.First, turns, isBeforeCue: true);
            next = cue.End;
        }
        AddBetween(told, next, sentence.Length, turns, isBeforeCue: false);
        // If it holds, it will start, N said: with nothing after it, the condition and what it governs are one run.
        if (told is [.., var last])
            told[^1] = last with { IsFronted = false };
        return told.DrainToImmutable();
    }

    // Where somebody else begins to take a position: but that he reported no progress.
    private int[] FindTurns(ImmutableArray<CueRange> cues, ImmutableArray<AttributionFrame> frames) =>
        [
            .. frames
                .Where(f => f.Start < f.End && cues.All(c => c.Frame != f))
                .Select(extent.GetFirst)
                .Where(IsTurn)
                .Distinct()
                .Order(),
        ];

    private bool IsTurn(int first) =>
        first > 1 && sentence[first - 1].Word is "and" or "but" or "while" or "though" && sentence[first - 2].EndsPhrase;

    private void AddBetween(ImmutableArray<ToldRun>.Builder told, int first, int end, int[] turns, bool isBeforeCue)
    {
        var start = first;
        foreach (var turn in turns.Where(t => first < t && t < end))
        {
            Add(told, start, turn, isBeforeCue: false);
            start = turn;
        }
        Add(told, start, end, isBeforeCue);
    }

    private void Add(ImmutableArray<ToldRun>.Builder told, int first, int end, bool isBeforeCue)
    {
        while (first < end && Connectives.Contains(sentence[first].Word) && (first > 0 || sentence[first].Word != "that"))
            first++;
        while (first < end && Connectives.Contains(sentence[end - 1].Word) && !sentence[end - 1].EndsPhrase)
            end--;
        if (end - first >= MinLength || (first < end && sentence[first].IsQuotation))
            told.Add(new ToldRun(first, end, isBeforeCue && IsFrontedCondition(first, end)));
    }

    private bool IsFrontedCondition(int first, int end) =>
        sentence.IsConditionOpener(first) && sentence[end - 1].EndsPhrase && !sentence.HasQuotation(first, end);
}
