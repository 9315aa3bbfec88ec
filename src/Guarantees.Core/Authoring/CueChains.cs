using System.Collections.Immutable;
using Guarantees.Core.Attribution;

namespace Guarantees.Core.Authoring;

/// <summary>For each run of a sentence the cues that govern it, nearest to the report first.</summary>
internal sealed class CueChains
{
    private readonly ReportSentence _sentence;
    private readonly ImmutableArray<CueRange> _cues;
    private readonly ImmutableArray<ClaimRun> _runs;
    private readonly ImmutableArray<CueRange>[] _chains;
    private readonly HashSet<int> _doubtful = [];

    /// <summary>Reads which cue governs which run.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cues">Its cues, in order.</param>
    /// <param name="runs">Its runs, in order; at least one.</param>
    public CueChains(ReportReading reading, ReportSentence sentence, ImmutableArray<CueRange> cues, ImmutableArray<ClaimRun> runs)
    {
        (_sentence, _cues, _runs) = (sentence, cues, runs);
        var frames = reading
            .Attribute(sentence.Line, [.. runs.Select(r => r.Range)])
            .SelectMany(s => s.Attributions.Select(a => (Run: a.Key, Ranges: GetRanges(a.Value.Frames, s.Items))))
            .DistinctBy(a => a.Run)
            .ToDictionary(a => a.Run, a => a.Ranges);
        _chains = [.. runs.Select((run, i) => CreateChain(run, frames.GetValueOrDefault(i, [])))];
        foreach (var cue in cues.Reverse().Where(c => !_chains.Any(chain => chain.Contains(c))))
            AddUnused(cue);
    }

    /// <summary>The cues that govern a run.</summary>
    /// <param name="run">Its number.</param>
    public ImmutableArray<CueRange> GetCues(int run) => _chains[run];

    /// <summary>Whether it is a guess that the last cue of a run governs it.</summary>
    /// <param name="run">Its number.</param>
    public bool IsDoubtful(int run) => _doubtful.Contains(run);

    // The ranges of the frames that attribute a run, nearest to the report first.
    private IEnumerable<(int Start, int End)> GetRanges(
        IEnumerable<AttributionFrame> frames,
        ImmutableArray<SentenceItem> items
    ) =>
        frames
            .Where(f =>
                f.Start < f.End
                && f.End <= items.Length
                && f.Voice.Paragraph == _sentence.Line - ReportReading.GetContextStart(_sentence.Line)
            )
            .Select(f => (items[f.Start].Start, items[f.End - 1].End))
            .Where(f => f.Start >= _sentence.Start && f.End <= _sentence.End);

    // The only cue of a sentence governs what follows it, and all where it is last.
    private ImmutableArray<CueRange> CreateChain(ClaimRun run, IEnumerable<(int Start, int End)> frames)
    {
        ImmutableArray<CueRange> chain = [.. frames.SelectMany(f => _cues.Where(c => IsOverlapping(c, f)).Take(1)).Distinct()];
        return chain.IsEmpty && _cues is [var only] && (only.End == _sentence.Items.Length || GetStart(only) < run.Range.Start)
            ? [only]
            : chain;
    }

    private bool IsOverlapping(CueRange cue, (int Start, int End) frame) =>
        GetStart(cue) < frame.End && frame.Start < GetEnd(cue);

    // A cue that the frames give to no run: before another cue it is the outer one (Lee said he believed), right before a run it is the
    // inner one; otherwise it goes to the run after it, or to the last one, if that has none.
    private void AddUnused(CueRange cue)
    {
        var inner = _cues.FirstOrDefault(c => c.First == cue.End);
        if (inner.Frame is not null && _chains.Any(chain => chain.Contains(inner)))
        {
            for (var i = 0; i < _chains.Length; i++)
                _chains[i] = [.. _chains[i].SelectMany(c => c == inner ? new[] { cue, c } : [c])];
            return;
        }
        var next = _runs.Count(r => r.Range.Start < GetEnd(cue));
        var run = Math.Min(next, _runs.Length - 1);
        if (!_chains[run].IsEmpty && !(next == run && IsRightBefore(cue, _runs[run])))
            return;
        _chains[run] = [.. _chains[run], cue];
        if (_cues.Length > 1)
            _doubtful.Add(run);
    }

    private bool IsRightBefore(CueRange cue, ClaimRun run) =>
        cue.End < _sentence.Items.Length && _sentence.Items[cue.End].Start <= run.Range.Start + 1;

    private int GetStart(CueRange cue) => _sentence.Items[cue.First].Start;

    private int GetEnd(CueRange cue) => _sentence.Items[cue.End - 1].End;
}
