using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Drafts the claims of a sentence: a claim for each run of words that is told, with the voices that its grammar names.</summary>
internal sealed class SentenceDrafter(SourceText text, ReportReading reading, VoiceCatalog voices)
{
    private static readonly FrozenSet<string> Wants = WordSet.Parse("want seek push demand ask urge call promote");
    private static readonly FrozenSet<string> Refuses = WordSet.Parse("reject oppose rule refuse decline resist block dismiss");
    private static readonly FrozenSet<string> Believes = WordSet.Parse("think believe feel hope worry suspect");
    private static readonly FrozenSet<string> Commits = WordSet.Parse("promise vow pledge swear guarantee commit assure");
    private static readonly FrozenSet<string> Later = WordSet.Parse(
        "will would could may might shall expect expects expected won't wouldn't couldn't"
    );

    /// <summary>The claims of a sentence in order.</summary>
    /// <param name="sentence">The sentence.</param>
    public ImmutableArray<DraftedClaim> Draft(ReportSentence sentence)
    {
        var paragraph = text.GetLine(sentence.Line);
        var cues = new SentenceCues(paragraph, sentence, words => voices.Find(words) is not null);
        var runs = GetRuns(paragraph, sentence, cues);
        if (runs.IsEmpty)
            return [];
        var attributed = reading
            .Attribute(sentence.Line, [.. runs.Select(r => r.Range)])
            .SelectMany(s => s.Attributions.Select(a => (Run: a.Key, a.Value, s.Items)))
            .DistinctBy(a => a.Run)
            .ToDictionary(a => a.Run);
        var chains = runs.Select(
                (run, i) =>
                    GetChain(
                        sentence,
                        cues,
                        run,
                        attributed.TryGetValue(i, out var found) ? GetFrames(found.Value, found.Items, sentence) : []
                    )
            )
            .ToArray();
        var doubtful = AddUnusedCues(sentence, cues, runs, chains);
        ImmutableArray<DraftedClaim> claims =
        [
            .. runs.Select((run, i) => Create(sentence, cues, run, chains[i], doubtful.Contains(i))),
        ];
        return claims.Any(c => c.IsDirect && c.Cues.IsEmpty) ? [.. claims.Select(c => Continue(c, sentence))] : claims;
    }

    // "It is fair," Ann Lee said. "It will stay." Who spoke before goes on.
    private DraftedClaim Continue(DraftedClaim claim, ReportSentence sentence)
    {
        if (!claim.IsDirect || !claim.Cues.IsEmpty)
            return claim;
        var before = reading.Sentences.TakeWhile(s => s != sentence).LastOrDefault();
        if (before is null || before.Line != sentence.Line || !before.Items.Any(i => i.IsQuotation))
            return claim;
        var cues = Draft(before).Select(c => c.Cues).LastOrDefault(c => !c.IsEmpty, []);
        return cues.IsEmpty
            ? claim
            : claim with
            {
                Cues = cues,
                Doubts = [.. claim.Doubts, $"does {cues[^1].Voice.Name} go on speaking here?"],
            };
    }

    // The cues that govern a run, nearest to the report first; the only cue of a sentence governs what follows it, and all where it is last.
    private static CueRange[] GetChain(
        ReportSentence sentence,
        SentenceCues cues,
        Run run,
        ImmutableArray<(AttributionFrame Frame, int Start, int End)> frames
    )
    {
        var chain = frames
            .SelectMany(f =>
                cues.Cues.Where(c => sentence.Items[c.First].Start < f.End && f.Start < sentence.Items[c.End - 1].End).Take(1)
            )
            .Distinct()
            .ToArray();
        return
            chain.Length == 0
            && cues.Cues is [var only]
            && (only.End == sentence.Items.Length || sentence.Items[only.First].Start < run.Range.Start)
            ? [only]
            : chain;
    }

    // A cue that the frames give to no run: before another cue it is the outer one (Lee said he believed), right before a run it is the
    // inner one; else it goes to the run after it, or the last one, if that has none.
    private static HashSet<int> AddUnusedCues(
        ReportSentence sentence,
        SentenceCues cues,
        ImmutableArray<Run> runs,
        CueRange[][] chains
    )
    {
        var doubtful = new HashSet<int>();
        foreach (var cue in cues.Cues.Reverse().Where(c => !chains.Any(chain => chain.Contains(c))))
        {
            var inner = cues.Cues.FirstOrDefault(c => c.First == cue.End);
            if (inner.Frame is not null && chains.Any(chain => chain.Contains(inner)))
            {
                for (var i = 0; i < chains.Length; i++)
                    chains[i] = [.. chains[i].SelectMany(c => c == inner ? new[] { cue, c } : [c])];
                continue;
            }
            var next = runs.ToList().FindIndex(r => r.Range.Start >= sentence.Items[cue.End - 1].End);
            var target = next >= 0 ? next : runs.Length - 1;
            var leadsToIt =
                next >= 0 && cue.End < sentence.Items.Length && sentence.Items[cue.End].Start <= runs[next].Range.Start + 1;
            if (chains[target].Length > 0 && !leadsToIt)
                continue;
            chains[target] = [.. chains[target], cue];
            if (cues.Cues.Length > 1)
                doubtful.Add(target);
        }
        return doubtful;
    }

    // A quotation of several sentences is one run each; a condition before a cue goes with what follows.
    private static ImmutableArray<Run> GetRuns(string paragraph, ReportSentence sentence, SentenceCues cues)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        (int Start, int End)? fronted = null;
        foreach (var (first, end, isFronted) in cues.Told)
        {
            if (isFronted)
            {
                fronted = cues.GetRange(first, end);
                continue;
            }
            var isQuotation = end - first == 1 && sentence.Items[first].IsQuotation;
            var range = cues.GetRange(first, end);
            (int Start, int End)[] parts =
                isQuotation || sentence.Items[end - 1].IsQuotation
                    ? [.. SentenceSplitter.Split(paragraph, range.Start, range.End).Select(s => Trim(paragraph, s))]
                    : [range];
            foreach (var part in parts.Length == 1 && !isQuotation ? [range] : parts)
            {
                // What follows the first sentence of a run that ends in a quotation is all quoted.
                runs.Add(new Run(part, fronted, isQuotation || part != parts[0]));
                fronted = null;
            }
        }
        return runs.DrainToImmutable();
    }

    private static (int Start, int End) Trim(string text, (int Start, int End) range)
    {
        var end = range.End;
        while (end > range.Start && (text[end - 1] is '.' or ',' or ' ' or ';' || IsLoneMark(text, range.Start, end)))
            end--;
        return (range.Start, end);
    }

    private static bool IsLoneMark(string text, int start, int end) =>
        text[end - 1] is '"' or '”' && text.AsSpan(start, end - 1 - start).IndexOfAny('"', '“') < 0;

    // Nearest to the report first. A sentence without a frame of its own is the report's, unless it is a quotation whose speaker goes on.
    private static ImmutableArray<(AttributionFrame Frame, int Start, int End)> GetFrames(
        QuotationAttribution attribution,
        ImmutableArray<SentenceItem> items,
        ReportSentence sentence
    ) =>
        [
            .. attribution
                .Frames.Where(f =>
                    f.Voice.Paragraph == sentence.Line - ReportReading.GetContextStart(sentence.Line)
                    && f.End <= items.Length
                    && f.Start < f.End
                )
                .Select(f => (f, items[f.Start].Start, items[f.End - 1].End))
                .Where(f => f.Item2 >= sentence.Start && f.Item3 <= sentence.End),
        ];

    private DraftedClaim Create(ReportSentence sentence, SentenceCues cues, Run run, CueRange[] chain, bool isDoubtful)
    {
        var offset = text.GetLineRange(sentence.Line).Start;
        var doubts = new List<string>();
        var drafted = new List<DraftedCue>();
        if (isDoubtful)
            doubts.Add("do these words belong to this cue?");
        foreach (var cue in chain)
            AddCue(drafted, FindVoice(sentence, cue.Frame, doubts), Shift(cues.GetRange(cue.First, cue.End), offset));
        AddStand(drafted, sentence, cues, run, offset, doubts);
        ImmutableArray<(int Start, int End)> quote = run.Fronted is { } fronted
            ? [Shift(fronted, offset), Shift(run.Range, offset)]
            : [Shift(run.Range, offset)];
        var qualifiers = new DraftedQualifiers(text, quote);
        doubts.AddRange(qualifiers.Doubts);
        if (HasJoint(quote[^1]))
            doubts.Add("one claim or two?");
        return new DraftedClaim(quote)
        {
            Cues = [.. drafted],
            Act = GetAct(chain.LastOrDefault().Frame, FindStand(sentence, cues, run), quote, drafted.Count > 0),
            Hedges = qualifiers.Hedges,
            Conditions = qualifiers.Conditions,
            Times = qualifiers.Times,
            IsDirect = run.IsQuotation,
            Doubts = [.. doubts],
        };
    }

    // One entry a voice; of two cues of one voice the words are two fragments.
    private static void AddCue(List<DraftedCue> cues, Speaker voice, (int Start, int End) words)
    {
        var same = cues.FindIndex(c => c.Voice.Id == voice.Id);
        if (same < 0)
            cues.Add(new DraftedCue([words], voice));
        else
            cues[same] = cues[same] with { Words = [.. cues[same].Words.Append(words).OrderBy(w => w.Start)] };
    }

    private Speaker FindVoice(ReportSentence sentence, AttributionFrame frame, List<string> doubts)
    {
        if (
            voices.Find(frame.Voice.Name) is { } voice
            && !WordKinds.IsPersonal(frame.Voice.Name)
            && (frame.Voice.Antecedent is null || Pronouns.CanMean(frame.Voice.Text.ToLowerInvariant(), voice))
        )
        {
            if (frame.Voice.Antecedent is not null)
                doubts.Add($"\"{frame.Voice.Text}\" is taken for {voice.Name}");
            return voice;
        }
        var before = reading
            .Sentences.TakeWhile(s => s != sentence)
            .SelectMany(s => s.Frames)
            .Select(f => voices.Find(f.Voice.Name))
            .OfType<Speaker>()
            .LastOrDefault(s => Pronouns.CanMean(frame.Voice.Text.ToLowerInvariant(), s));
        doubts.Add(
            before is null ? $"whose is \"{frame.Voice.Text}\"?" : $"whose is \"{frame.Voice.Text}\"? {before.Name} is a guess"
        );
        return before ?? Speaker.Uncredited;
    }

    // The mayor rejected higher taxes: the stand is in the quote, and its words attribute it.
    private void AddStand(
        List<DraftedCue> drafted,
        ReportSentence sentence,
        SentenceCues cues,
        Run run,
        int offset,
        List<string> doubts
    )
    {
        if (FindStand(sentence, cues, run) is not { } stand)
            return;
        var voice = FindVoice(sentence, stand, doubts);
        if (!drafted.Exists(c => c.Voice.Id == voice.Id))
            drafted.Add(new DraftedCue([Shift(GetStandRange(sentence.Items, stand), offset)], voice));
    }

    // With "that" before it, and the particle of its verb: that he reported; did not rule out.
    private static (int Start, int End) GetStandRange(ImmutableArray<SentenceItem> items, AttributionFrame stand)
    {
        var first = stand.Start > 0 && items[stand.Start - 1].Word == "that" ? stand.Start - 1 : stand.Start;
        var end =
            stand.End < items.Length
            && (stand.Verb?.Particles.Contains(items[stand.End].Word) == true || items[stand.End].Word == "for")
                ? stand.End + 1
                : stand.End;
        return (items[first].Start, items[end - 1].End);
    }

    private AttributionFrame? FindStand(ReportSentence sentence, SentenceCues cues, Run run) =>
        sentence.Frames.FirstOrDefault(f =>
            cues.IsStand(f)
            && !run.IsQuotation
            && (IsStandTaker(voices.Find(f.Voice.Name)) || WordKinds.IsPersonal(f.Voice.Text))
            && sentence.Items[f.Start].Start >= run.Range.Start
            && sentence.Items[f.End - 1].End <= run.Range.End
            && f.Voice.Start >= run.Range.Start
            && f.Voice.Start <= run.Range.Start + 4
        );

    private static bool IsStandTaker(Speaker? voice) =>
        voice is not null && !TextFolding.FoldWords(voice.Name).Any(VoiceNouns.IsEvidence);

    private Act GetAct(
        AttributionFrame? said,
        AttributionFrame? stand,
        ImmutableArray<(int Start, int End)> quote,
        bool isAttributed
    )
    {
        var isLater = quote
            .SelectMany(q => Word.Split(text.Text, q.Start, q.End))
            .Any(w =>
                TextFolding.Fold(w.Trim(text.Text)) is var form
                && Later.Contains(form)
                && QualifierSenses.IsQualifier(text.Text, w.Start, w.End, form)
            );
        var lemma = isAttributed ? (stand ?? said)?.Verb?.Lemma ?? "" : "";
        return Wants.Contains(lemma) ? Act.Wants
            : Refuses.Contains(lemma) ? Act.Refuses
            : Believes.Contains(lemma) ? Act.Believes
            : Commits.Contains(lemma) ? Act.Commits
            : isLater ? Act.Predicts
            : Act.States;
    }

    private bool HasJoint((int Start, int End) quote) =>
        text.Text.AsSpan(quote.Start, quote.End - quote.Start) is var words
        && (
            words.Contains(", and ", StringComparison.Ordinal)
            || words.Contains(", but ", StringComparison.Ordinal)
            || words.Contains("; ", StringComparison.Ordinal)
        );

    private static (int Start, int End) Shift((int Start, int End) range, int offset) =>
        (range.Start + offset, range.End + offset);

    private readonly record struct Run((int Start, int End) Range, (int Start, int End)? Fronted, bool IsQuotation);
}
