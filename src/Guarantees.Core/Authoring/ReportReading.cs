using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>A report read sentence by sentence, each with its attribution frames; what is skipped is left out.</summary>
internal sealed partial class ReportReading
{
    private const int MaxVoiceWords = 8;
    private const int ContextLines = 4;

    // Verbs that are too often about something else to split a sentence, unless "that" or a quotation follows.
    private static readonly FrozenSet<string> AmbiguousVerbs = WordSet.Parse(
        "call continue post put see show find read frame label term mention answer question speak sing talk point agree remember understand recognize hope feel think expect call "
            + "reinforce outline voice express highlight stress compare observe relate phrase word cite quote describe name counter caution order demand threaten "
            + "admit guess worry wonder commit guarantee assure promise publish email repeat reply"
    );

    private readonly SourceText _text;
    private readonly ImmutableDictionary<int, int> _skipped;

    /// <summary>Reads a report.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="skipped">For each line, 1-based, that begins with skipped words: how long they are, in UTF-16 units.</param>
    public ReportReading(SourceText text, ImmutableDictionary<int, int> skipped)
    {
        (_text, _skipped) = (text, skipped);
        var lines = Enumerable.Range(1, text.LineCount).Select(GetParagraph).ToArray();
        var read = new AttributionReader(new NameKinds(_ => false)).Read(lines.Select(l => (l, GetQuotations(l))));
        Sentences =
        [
            .. read.SelectMany(
                (sentences, i) =>
                    sentences
                        .Where(s => !s.Items.IsEmpty)
                        .Select(s => new ReportSentence(
                            i + 1,
                            s.Items,
                            [.. s.Frames.Where(f => IsClear(s.Items, f)).Select(f => WithOwnVoice(lines[i], s.Items, f))]
                        ))
            ),
        ];
    }

    /// <summary>Its sentences in order.</summary>
    public ImmutableArray<ReportSentence> Sentences { get; }

    /// <summary>The places of double quotation marks without a partner.</summary>
    public IEnumerable<Span> FindUnpairedMarks() =>
        QuotationMarks.Read(_text).Unpaired.Select(mark => _text.CreateSpan(mark, mark + 1));

    /// <summary>
    /// Whom the text makes the speaker of runs of words, as if they were quotations. The voices of the frames are numbered by paragraph
    /// from <see cref="GetContextStart"/>, 0-based.
    /// </summary>
    /// <param name="line">The line, 1-based.</param>
    /// <param name="runs">Ascending ranges of the paragraph, each within a sentence.</param>
    public ImmutableArray<QuotedSentence> Attribute(int line, ImmutableArray<(int Start, int End)> runs)
    {
        var first = GetContextStart(line);
        var lines = Enumerable
            .Range(first, line - first + 1)
            .Select(l => (GetParagraph(l), l == line ? runs : GetQuotations(GetParagraph(l))));
        return new AttributionReader(new NameKinds(_ => false)).Read(lines)[^1];
    }

    /// <summary>The first line that is read to know whom a pronoun on a line means.</summary>
    public static int GetContextStart(int line) => Math.Max(1, line - ContextLines);

    /// <summary>The ranges of a paragraph's quotations without their marks.</summary>
    public static ImmutableArray<(int Start, int End)> GetQuotations(string paragraph) =>
        [.. QuotationMarks.Read(new SourceText(paragraph)).Quoted];

    /// <summary>Whether a verb is too often about something else to split a sentence by itself.</summary>
    public static bool IsAmbiguous(CueVerb verb) => AmbiguousVerbs.Contains(verb.Lemma);

    // Not "they agreed on a plan": such a verb tells only before "that", "for" or a quotation, or after what it tells.
    private static bool IsClear(ImmutableArray<SentenceItem> items, AttributionFrame frame) =>
        frame.Kind != CueKind.Subject
        && (
            frame.Kind != CueKind.Says
            || frame.Verb is null
            || !IsAmbiguous(frame.Verb)
            || (frame.End < items.Length && (items[frame.End].Word is "that" or "for" || items[frame.End].IsQuotation))
            || (frame.Start > 0 && (items[frame.Start - 1].EndsPhrase || items[frame.Start - 1].IsQuotation))
        );

    // …, sources privy to the plan told us: the words between the comma and the verb are the voice, not one from before.
    private static AttributionFrame WithOwnVoice(string paragraph, ImmutableArray<SentenceItem> items, AttributionFrame frame)
    {
        if (frame.Verb is null || frame.Start >= items.Length)
            return frame;
        if (FindMember(paragraph, items, frame) is { } member)
            return member;
        if (frame.Voice.Start >= items[frame.Start].Start)
            return RemoveLead(items, frame);
        var first = frame.Start;
        while (first > 0 && frame.Start - first < MaxVoiceWords && !items[first - 1].EndsPhrase && !items[first - 1].IsQuotation)
            first--;
        if (
            first == frame.Start
            || frame.Voice.End > items[first].Start
            || first == 0
            || GrammarWords.Contains(items[first].Word) && !FunctionWords.Determiners.Contains(items[first].Word)
        )
            return frame;
        var (start, end) = (items[first].Start, items[frame.Start - 1].End);
        return frame with
        {
            Start = first,
            Voice = new Mention(start, end, paragraph[start..end]) { Paragraph = frame.Voice.Paragraph },
        };
    }

    // Ann Lee for Harbor Watch, says they look at it: the voice is before the verb.
    private static AttributionFrame? FindMember(string paragraph, ImmutableArray<SentenceItem> items, AttributionFrame frame)
    {
        var verb = Enumerable.Range(frame.Start, frame.End - frame.Start).FirstOrDefault(i => items[i].Text == frame.Cue, -1);
        if (verb < 1 || frame.Voice.Start < items[verb].End || !items[verb - 1].EndsPhrase)
            return null;
        var words = paragraph[items[0].Start..items[verb - 1].End];
        return VoiceProposal.GetMember(words) is null
            ? null
            : frame with
            {
                Start = 0,
                End = verb + 1,
                Voice = new Mention(items[0].Start, items[verb - 1].End, words) { Paragraph = frame.Voice.Paragraph },
            };
    }

    // A move his office says: the voice is his office.
    private static AttributionFrame RemoveLead(ImmutableArray<SentenceItem> items, AttributionFrame frame)
    {
        var cut = Possessive().Match(frame.Voice.Text) is { Success: true, Index: > 0 } match ? match.Index : 0;
        return cut == 0
            ? frame
            : frame with
            {
                Start = Enumerable
                    .Range(frame.Start, frame.End - frame.Start)
                    .First(i => items[i].Start >= frame.Voice.Start + cut),
                Voice = frame.Voice with { Start = frame.Voice.Start + cut, Text = frame.Voice.Text[cut..] },
            };
    }

    [GeneratedRegex("(?<= )(?:his|her|their|its) ")]
    private static partial Regex Possessive();

    // Skipped words are blanked, so that no sentence has them and all others keep their places.
    private string GetParagraph(int line) =>
        _skipped.TryGetValue(line, out var length)
            ? new string(' ', length) + _text.GetLine(line)[length..]
            : _text.GetLine(line);
}
