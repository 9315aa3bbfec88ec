using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>
/// Reads whom a text makes the speaker of each of its quotations, paragraph after paragraph: by the frames of the quotation's own
/// sentence, by the frame that a split quotation carries on, by the subject of its clause. Pronouns mean whom the text named last.
/// </summary>
/// <param name="isReport">Whether words name the report itself, which is credited and is nobody's voice.</param>
public sealed class AttributionReader(Func<string, bool> isReport)
{
    private AttributionFrame? _nearby;
    private Mention? _report;
    private Mention? _lastPerson;
    private Mention? _lastPlural;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="quotations">The ranges of its quotations without their marks, ascending; UTF-16 units.</param>
    public ImmutableArray<QuotedSentence> Read(string text, ImmutableArray<(int Start, int End)> quotations)
    {
        var read = ImmutableArray.CreateBuilder<QuotedSentence>();
        QuotationAttribution? carried = null;
        foreach (var items in ParagraphSentences.Read(text, quotations))
        {
            var sentence = new SentenceFrames(text, items);
            var frames = sentence.Read().Select(Resolve).ToImmutableArray();
            var attributions = ImmutableDictionary.CreateBuilder<int, QuotationAttribution>();
            AttributionFrame? subject = null;
            for (var at = 0; at < items.Length; at++)
            {
                if (!items[at].IsQuotation)
                    continue;
                var own = new FrameSelection(items, frames, isReport).Select(at, sentence, Resolve);
                if (own.Speaker is null && own.Subject is null && carried is not null && IsCarriedOn(items, at))
                    own = carried with { Subject = null };
                if (own.Speaker is not null)
                    carried = own;
                else
                    own = own with { Subject = subject = own.Subject ?? subject };
                own = own with { Nearby = own.Speaker is null ? _nearby : null };
                attributions[items[at].Quotation] = own;
            }
            Remember(sentence, items, frames, attributions.Values.LastOrDefault());
            _nearby = frames.LastOrDefault(f => f.Kind is CueKind.Says or CueKind.Credit && !isReport(f.Voice.Name)) ?? _nearby;
            read.Add(new QuotedSentence(items, frames, attributions.ToImmutable()));
        }
        return read.DrainToImmutable();
    }

    private static bool IsCarriedOn(ImmutableArray<SentenceItem> items, int at) => at == 0 || items[at - 1].IsQuotation;

    private AttributionFrame Resolve(AttributionFrame frame)
    {
        if (isReport(frame.Voice.Text))
            _report = frame.Voice;
        var antecedent = frame.Voice.Text.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" => _lastPerson,
            "they" or "their" => _lastPlural,
            "it" => _report,
            _ => null,
        };
        if (antecedent is null && !FunctionWords.Pronouns.Contains(frame.Voice.Text.ToLowerInvariant()) && frame.Kind != CueKind.Subject && !isReport(frame.Voice.Text))
            Remember([frame.Voice]);
        return antecedent is null || antecedent.Start == frame.Voice.Start ? frame : frame with { Voice = frame.Voice with { Antecedent = antecedent } };
    }

    private void Remember(SentenceFrames sentence, ImmutableArray<SentenceItem> items, ImmutableArray<AttributionFrame> frames, QuotationAttribution? last)
    {
        var subject = sentence.Subjects.Of(items.Length, 0)?.Voice;
        if (subject is not null && isReport(subject.Text))
            subject = sentence.Subjects.LastObject();
        Remember(new[] { last?.Speaker?.Voice, last?.Subject?.Voice, subject }.Concat(frames.Select(f => f.Voice)).OfType<Mention>());
    }

    private void Remember(IEnumerable<Mention> voices)
    {
        var named = voices.Where(v => v.Antecedent is null && !isReport(v.Text) && !FunctionWords.Pronouns.Contains(v.Text.ToLowerInvariant())).Select(Possessor).ToArray();
        _lastPerson = named.FirstOrDefault(v => !IsPlural(v)) ?? _lastPerson;
        _lastPlural = named.FirstOrDefault(IsPlural) ?? _lastPlural;
    }

    // Leavitt's statement speaks for Leavitt.
    private static Mention Possessor(Mention voice)
    {
        var at = voice.Text.IndexOfAny(['\'', '\u2019']);
        return at > 0 && at + 2 < voice.Text.Length && voice.Text[at + 1] == 's' && SpeechNouns.Owned.Any(w => voice.Text.EndsWith(w, StringComparison.Ordinal))
            ? voice with { End = voice.Start + at, Text = voice.Text[..at] } : voice;
    }

    private static bool IsPlural(Mention voice) =>
        voice.Text.Contains(" and ", StringComparison.Ordinal) || (voice.Text.EndsWith('s') && voice.Text.Contains(' ') && char.IsLower(voice.Text[voice.Text.LastIndexOf(' ') + 1]));
}
